package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.story.EffortLevel;
import de.wegmarke.story.Setting;
import de.wegmarke.story.TargetGroup;
import de.wegmarke.story.search.FacetValue;
import de.wegmarke.story.search.SizeClass;
import de.wegmarke.story.search.StoryFacet;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.GermanOrder;
import de.wegmarke.ui.measure.FieldText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The words for the values of facets, and the order in which each facet lists them. */
final class FacetText {

    private final TenantDirectory tenants;

    FacetText(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    String of(StoryFacet facet, String value) {
        return switch (facet) {
            case TOPIC -> FieldText.topic(value);
            case TARGET_GROUP -> word(TargetGroup.values(), value);
            case MUNICIPALITY -> municipality(value);
            case KIND -> word(MunicipalityKind.values(), value);
            case SIZE -> word(SizeClass.values(), value);
            case SETTING -> word(Setting.values(), value);
            case EFFORT -> word(EffortLevel.values(), value);
            case REGULAR -> yesOrNo("find.regular", value);
            case TAKEN_UP -> isYesOrNo(value) ? yesOrNo("find.taken", value) : municipality(value);
            case FUNDER, YEAR -> value;
        };
    }

    /** What an old address names and nobody knows is shown as it stands. */
    private static String word(Enum<?>[] constants, String value) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .map(Wording::of)
                .orElse(value);
    }

    private String municipality(String key) {
        return TenantKey.parse(key).map(tenants::name).orElse(key);
    }

    private static boolean isYesOrNo(String value) {
        return value.equals(StoryFacet.YES) || value.equals(StoryFacet.NO);
    }

    private static String yesOrNo(String key, String value) {
        return switch (value) {
            case StoryFacet.YES -> t(key + ".yes");
            case StoryFacet.NO -> t(key + ".no");
            default -> value;
        };
    }

    /** An order that does not depend on the counts, so that nothing moves under the hand. */
    List<FacetValue> ordered(StoryFacet facet, List<FacetValue> values) {
        return values.stream()
                .filter(value -> value.stories() > 0 || value.chosen())
                .sorted(order(facet).thenComparing(FacetValue::value))
                .toList();
    }

    private Comparator<FacetValue> order(StoryFacet facet) {
        return switch (facet) {
            case TOPIC -> byPlace(FieldText.topics());
            case TARGET_GROUP -> byPlace(names(TargetGroup.values()));
            case KIND -> byPlace(names(MunicipalityKind.values()));
            case SIZE -> byPlace(names(SizeClass.values()));
            case SETTING -> byPlace(names(Setting.values()));
            case EFFORT -> byPlace(names(EffortLevel.values()));
            case REGULAR -> byPlace(List.of(StoryFacet.YES, StoryFacet.NO));
            case TAKEN_UP ->
                    byPlace(List.of(StoryFacet.YES, StoryFacet.NO)).thenComparing(byName(facet));
            case YEAR -> Comparator.comparing(FacetValue::value).reversed();
            case MUNICIPALITY, FUNDER -> byName(facet);
        };
    }

    private Comparator<FacetValue> byName(StoryFacet facet) {
        return GermanOrder.of(value -> of(facet, value.value()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static Comparator<FacetValue> byPlace(List<String> places) {
        return Comparator.comparingInt(
                value ->
                        places.contains(value.value())
                                ? places.indexOf(value.value())
                                : places.size());
    }
}
