package de.wegmarke.local;

import static java.util.stream.Collectors.groupingBy;

import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.ObstacleReason;
import de.wegmarke.reporting.ReturnContent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sample words for returns, each marked as a sample; the same return always gets the same. */
final class DemoPhrases {

    private final Map<MeasureState, List<List<String>>> byState =
            SemicolonFile.rows("demo/phrases.csv")
                    .collect(groupingBy(row -> MeasureState.valueOf(row.getFirst())));

    /**
     * @param seed what the return is for, so that neighbours say different things
     */
    ReturnContent of(MeasureState state, String seed, @Nullable String reason) {
        var choices = byState.getOrDefault(state, List.of(List.of("", "", "", "", "")));
        var row = choices.get(Math.floorMod(seed.hashCode(), choices.size()));
        return new ReturnContent(
                state,
                reason,
                row.get(1),
                row.get(2).isEmpty() ? null : ObstacleReason.valueOf(row.get(2)),
                row.get(3),
                row.get(4),
                null,
                null,
                null,
                null,
                null);
    }
}
