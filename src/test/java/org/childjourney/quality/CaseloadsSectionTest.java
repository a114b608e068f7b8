package org.childjourney.quality;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.record.RecordContext;
import org.childjourney.record.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
class CaseloadsSectionTest {

    @Autowired
    private AtWork work;

    @Autowired
    private Teams teams;

    @Autowired
    private CaseloadsSection caseloads;

    private CaseReference child;

    @BeforeEach
    void aChildWithAWorkerAndATeamOfAdvisers() {
        this.child = this.work.child();
        this.teams.put(new TeamDetails("leaving-care", "Leaving care", "leaving-care-manager", "care leavers"));
        this.teams.put("personal-adviser", "Ash Personal-Adviser", "leaving-care", false);
    }

    private static RecordContext at(String task) {
        return new RecordContext("invented", task, "transition-to-adulthood", "invented", null, "leaving-care-manager",
                0);
    }

    @Test
    void a_manager_who_names_a_personal_adviser_sees_the_caseload_of_each_possible_one() {
        var naming = at("name-personal-adviser");
        assertThat(this.caseloads.belongsTo(naming)).isTrue();
        var section = this.work.inOneStep(() -> this.caseloads.sectionFor(this.child, naming)).orElseThrow();
        assertThat(section.items()).extracting(Section.Item::title)
            .anyMatch((title) -> title.startsWith("Ash Personal-Adviser: "));
    }

    @Test
    void where_nobody_is_chosen_there_are_no_caseloads() {
        assertThat(this.caseloads.belongsTo(at("introduce-personal-adviser"))).isFalse();
    }

}
