package de.wegmarke.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a report a council paper (DOMAIN: "What a council report holds").
 *
 * @param paperNumber of the Drucksache, for example {@code 0903/20}
 * @param forNotice whether the council only takes note ("zur Kenntnis"); else it decides
 * @param proposedResolution what it is asked to decide
 * @param decisions what is asked for beside the resolution, in the integration management's words
 */
public record CouncilHeader(
        @Nullable String paperNumber,
        boolean publicPaper,
        boolean forNotice,
        @Nullable String proposedResolution,
        @Nullable String decisions,
        List<CommitteeStep> committees,
        List<FinancialLine> finances) {

    public static final CouncilHeader EMPTY =
            new CouncilHeader(null, true, true, null, null, List.of(), List.of());

    public CouncilHeader {
        committees = List.copyOf(committees);
        finances = List.copyOf(finances);
    }
}
