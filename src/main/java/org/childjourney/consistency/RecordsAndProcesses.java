package org.childjourney.consistency;

import java.util.List;
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

    /**
     * The tables whose open rows are records of work, and the processes of which one
     * leads it. Whoever was in care before the county began with this application may be
     * on the way to adulthood alone.
     */
    static final Map<String, List<String>> RECORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("referral", List.of("referral-to-assessment")),
            Map.entry("child_in_need_plan", List.of("child-in-need")),
            Map.entry("protection_case", List.of("child-protection")),
            Map.entry("legal_matter", List.of("pre-proceedings")),
            Map.entry("care_period", List.of("looked-after-child", "transition-to-adulthood")),
            Map.entry("placement_search", List.of("placement-search")),
            Map.entry("end_of_care_proposal", List.of("end-of-care")), Map.entry("iro_dispute", List.of("iro-dispute")),
            Map.entry("joint_assessment", List.of("homelessness-joint-assessment")),
            Map.entry("private_fostering_arrangement", List.of("private-fostering")),
            Map.entry("exploitation_work", List.of("exploitation-and-missing")),
            Map.entry("time_without_work", List.of("education-employment-training"))));

    private final JdbcClient jdbc;

    RecordsAndProcesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void compare(CasePage children, Consumer<Difference> differences) {
        RECORDS
            .forEach(
                    (table, processes) -> children
                        .ask(this.jdbc,
                                """
                                        select r.open_for from %s r where %s and not exists (
                                            select 1 from ACT_RU_EXECUTION p join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
                                            where p.PARENT_ID_ is null and p.BUSINESS_KEY_ = r.open_for and d.KEY_ in (:processes))
                                        order by 1"""
                                    .formatted(table, children.has("r.open_for")))
                        .param("processes", processes)
                        .query(String.class)
                        .stream()
                        .map(child -> new Difference(child,
                                "The record of \"%s\" is open, and no such process runs.".formatted(processes.get(0))))
                        .forEach(differences));
    }

}
