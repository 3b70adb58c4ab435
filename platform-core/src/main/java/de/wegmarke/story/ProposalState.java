package de.wegmarke.story;

/** What became of another wording that the institute proposed. */
public enum ProposalState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** The text it was about is no longer there. */
    OVERTAKEN
}
