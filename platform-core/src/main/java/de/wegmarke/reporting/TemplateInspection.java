package de.wegmarke.reporting;

/** Says whether a file can serve as Word template. Whoever makes the documents implements it. */
public interface TemplateInspection {

    /**
     * @throws RuntimeException that says in words what is wrong, if the file cannot be used
     */
    void requireUsable(byte[] template);
}
