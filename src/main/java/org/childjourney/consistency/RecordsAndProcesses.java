package org.childjourney.consistency;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.childjourney.casefile.Agreement;
import org.childjourney.casefile.CasePage;
import org.childjourney.casefile.Difference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * As long as the record of a piece of work is open, the process that leads it runs: an
 * open record without one is work that nobody is asked to do.
 */
@Repository
class RecordsAndProcesses implements Agreement {

    /** The process that leads the work, and the table whose open rows are its records. */
    static final Map<String, String> RECORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("referral-to-assessment", "referral"), Map.entry("child-in-need", "child_in_need_plan"),
            Map.entry("child-protection", "protection_case"), Map.entry("pre-proceedings", "legal_matter"),
            Map.entry("looked-after-child", "care_period"), Map.entry("placement-search", "placement_search"),
            Map.entry("end-of-care", "end_of_care_proposal"), Map.entry("iro-dispute", "iro_dispute"),
            Map.entry("homelessness-joint-assessment", "joint_assessment"),
            Map.entry("private-fostering", "private_fostering_arrangement"),
            Map.entry("exploitation-and-missing", "exploitation_work"),
            Map.entry("education-employment-training", "time_without_work")));

    private final JdbcClient jdbc;

    RecordsAndProcesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void compare(CasePage children, Consumer<Difference> differences) {
        RECORDS
            .forEach(
                    (process,
                            table) -> children
                                .ask(this.jdbc,
                                        """
                                                select r.open_for from %s r where %s and not exists (
                                                    select 1 from ACT_RU_EXECUTION p join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
                                                    where p.PARENT_ID_ is null and p.BUSINESS_KEY_ = r.open_for and d.KEY_ = '%s')
                                                order by 1"""
                                            .formatted(table, children.has("r.open_for"), process))
                                .query(String.class)
                                .stream()
                                .map(child -> new Difference(child,
                                        "The record of \"%s\" is open, and no such process runs.".formatted(process)))
                                .forEach(differences));
    }

}
