package de.wegmarke.story.search;

/** The order of what was found. */
public enum StorySort {
    /** What says most about the question first; without a question the newest. */
    RELEVANCE("passend"),
    NEWEST("neu"),
    MOST_TAKEN_UP("uebernommen"),
    MUNICIPALITY("kommune"),
    TITLE("titel");

    private final String parameter;

    StorySort(String parameter) {
        this.parameter = parameter;
    }

    /** How it is called in an address. */
    public String parameter() {
        return parameter;
    }
}
