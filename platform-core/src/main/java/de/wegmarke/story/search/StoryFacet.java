package de.wegmarke.story.search;

/**
 * What a search can be narrowed by. Within one facet any of the chosen values will do, between
 * facets all must.
 */
public enum StoryFacet {
    /** Codes of the common topics. */
    TOPIC("thema"),
    /** Names of {@code TargetGroup}. */
    TARGET_GROUP("zielgruppe"),
    /** Keys of municipalities. */
    MUNICIPALITY("kommune"),
    /** Names of {@code MunicipalityKind}. */
    KIND("art"),
    /** Names of {@link SizeClass}. */
    SIZE("groesse"),
    /** Names of {@code Setting}: where the story says that it can be repeated. */
    SETTING("ort"),
    /** Names of {@code EffortLevel}. */
    EFFORT("aufwand"),
    /** {@link #YES} or {@link #NO}: whether it became a regular service. */
    REGULAR("regelangebot"),
    /**
     * Keys of the municipalities that have taken it up; {@link #YES} if any has, {@link #NO} if
     * none has.
     */
    TAKEN_UP("uebernommen"),
    /** As the stories name them. */
    FUNDER("foerderung"),
    /** Four digits. */
    YEAR("jahr");

    public static final String YES = "ja";
    public static final String NO = "nein";

    private final String parameter;

    StoryFacet(String parameter) {
        this.parameter = parameter;
    }

    /** How it is called in an address. */
    public String parameter() {
        return parameter;
    }

    /** One bit each, so that a story's failures fit into one number. */
    int bit() {
        return 1 << ordinal();
    }
}
