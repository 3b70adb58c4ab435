package de.wegmarke.reporting;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReminderSettingRepository extends Repository<ReminderSetting, Boolean> {

    @Query("select s from ReminderSetting s")
    Optional<ReminderSetting> find();

    ReminderSetting save(ReminderSetting setting);

    default ReminderPlan plan() {
        return find().map(ReminderSetting::plan).orElse(ReminderPlan.PROPOSED);
    }
}
