package de.wegmarke.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects doubts; after the first thousand only says that there are more. */
final class Doubts {

    static final int MOST = 1_000;

    private final List<Doubt> all = new ArrayList<>();

    void add(DoubtKind kind, int line, String place, String quote) {
        if (all.size() < MOST) {
            all.add(new Doubt(kind, line, place, quote));
        } else if (all.size() == MOST) {
            all.add(new Doubt(DoubtKind.MORE_DOUBTS, line, "", ""));
        }
    }

    List<Doubt> inOrder() {
        return all.stream().sorted(Comparator.comparingInt(Doubt::line)).toList();
    }
}
