package de.wegmarke.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated entry as a screen shows it. */
public record NoteView(
        LocalDate notedOn,
        String text,
        @Nullable String evidenceLabel,
        @Nullable String evidenceUrl,
        String authorName,
        Instant writtenAt) {}
