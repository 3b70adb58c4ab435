package de.wegmarke.document;

import java.util.List;
import java.util.stream.Collectors;

/** A report was to be made with a template that cannot be used. */
public class TemplateRefused extends RuntimeException {

    private final transient List<TemplateRefusal> refusals;

    TemplateRefused(List<TemplateRefusal> refusals) {
        super(
                "The template cannot be used: "
                        + refusals.stream()
                                .map(refusal -> refusal.reason() + " " + refusal.detail())
                                .collect(Collectors.joining(", ")));
        this.refusals = List.copyOf(refusals);
    }

    public List<TemplateRefusal> refusals() {
        return refusals;
    }
}
