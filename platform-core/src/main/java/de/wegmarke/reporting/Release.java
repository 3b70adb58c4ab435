package de.wegmarke.reporting;

import java.time.Instant;

/** What a municipality has released of a cycle, and since when. */
public record Release(ReleaseLevel level, Instant at) {}
