package de.wegmarke.story;

import org.jspecify.annotations.Nullable;

/**
 * What a story took.
 *
 * @param level null while nobody has said
 * @param staff who and how many, empty if not said; {@code money} and {@code time} likewise
 */
public record Effort(@Nullable EffortLevel level, String staff, String money, String time) {

    static final Effort NOT_SAID = new Effort(null, "", "", "");

    public Effort(
            @Nullable EffortLevel level,
            @Nullable String staff,
            @Nullable String money,
            @Nullable String time) {
        this.level = level;
        this.staff = Words.of(staff);
        this.money = Words.of(money);
        this.time = Words.of(time);
    }

    boolean isSaid() {
        return level != null || !staff.isEmpty() || !money.isEmpty() || !time.isEmpty();
    }
}
