package de.wegmarke.local;

/**
 * Fills the sample municipalities with samples of one kind, called once, on the first start of the
 * local mode, after municipalities and people are there.
 */
public interface DemoContent {

    /** Loads everything through the services that people use. */
    void load();
}
