package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

import org.childjourney.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileSlice
@ContextConfiguration(initializers = PostgresServer.class)
class CaseFileOnPostgresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    @Test
    void a_whole_case_is_kept_on_postgresql_as_on_the_embedded_database(@Autowired JdbcTemplate jdbc,
            @Autowired EntityManager entities, @Autowired Cases cases, @Autowired Families families,
            @Autowired Episodes episodes, @Autowired Teams teams, @Autowired Allocations allocations,
            @Autowired Chronology chronology, @Autowired Consents consents, @Autowired ChildsVoice voices,
            @Autowired RecordAccess access) {
        assertThat(jdbc.queryForObject("select version()", String.class)).startsWith("PostgreSQL");
        List<CaseReference> children = cases.register(InventedChildren.family(2), "contact-officer").children();
        CaseReference child = children.get(0);
        CaseReference brother = children.get(1);
        teams.put(new TeamDetails("north", "North Assessment Team", "tm-north", "the north"));
        teams.put("sw-olive", "Olive Madeup", "north", true);
        teams.put("sw-pip", "Pip Pretend", "north", true);

        cases.moved(child, "1 Madeup Lane", "GL1 2AB", TODAY, "sw-olive");
        episodes.open(child, LocalDate.of(2025, 9, 1), "6");
        allocations.allocate(child, "sw-olive", "FCONTA", null, "tm-north");
        allocations.allocate(child, "sw-pip", "MANAGE", null, "tm-north");
        teams.away("sw-pip", TODAY, null, "sw-olive");
        episodes.startAssessment(child, LocalDate.of(2025, 9, 1));
        episodes.authoriseAssessment(child, LocalDate.of(2025, 10, 1), List.of("3B", "16A"), true, true);
        episodes.startCpPlan(child, LocalDate.of(2025, 11, 7), "NEG", "sw-pip");
        episodes.reviewCpPlan(child, LocalDate.of(2026, 1, 15), "EMO");
        episodes.stepDown(child, LocalDate.of(2026, 1, 15));
        consents.record(child, NewConsent.answered(ConsentPurpose.EARLY_HELP, ConsentStatus.GIVEN,
                ConsentGiver.PARENT_PR, null, TODAY), "sw-pip");
        voices.heardForDecision(child, NewVoice.seenAlone("write-analysis", true, "w".repeat(10_000), null, "it did"),
                "sw-pip");
        access.restrict(child, RestrictedAccess.STAFF_FAMILY, Set.of("sw-pip"), "child of a colleague", "hos");
        access.log("sw-pip", child, "family");
        entities.flush();
        entities.clear();

        assertThat(cases.children(children).keySet()).containsExactly(child, brother);
        assertThat(cases.currentAddresses(children)).containsOnlyKeys(child);
        assertThat(cases.turnedEighteen(LocalDate.of(2028, 5, 14), null, 10)).containsExactly(child);
        assertThat(
                cases.candidates(List.of(new PersonSought("BLOSSOMA", "testerly", LocalDate.of(2010, 5, 14)))).get(0))
            .containsExactly(new Candidate(child, null, null, null, true, true));
        assertThat(families.brothersAndSisters(child)).hasSize(1);
        assertThat(families.members(child)).hasSize(2);
        assertThat(episodes.current(children).get(child).caseStatus()).isEqualTo("Child in need plan");
        assertThat(episodes.history(child).get(0).latest(ActivityKind.CP_PLAN).orElseThrow().reviewedOn())
            .containsExactly(LocalDate.of(2026, 1, 15));
        assertThat(episodes.referralsInTwelveMonthsBefore(child, TODAY)).isOne();
        assertThat(allocations.workerOf(child)).contains("sw-olive");
        assertThat(allocations.caseloads(List.of("sw-olive", "sw-pip"))).containsEntry("sw-pip", 1L);
        assertThat(allocations.childrenOf("sw-pip", null, 5)).containsExactly(child);
        assertThat(teams.awayOn(TODAY)).hasSize(1);
        assertThat(consents.dueForRevisit(TODAY, 0, 5)).hasSize(1);
        assertThat(voices.latest(child, "write-analysis").orElseThrow().voice().words()).hasSize(10_000);
        assertThat(voices.lastSeen(child)).isPresent();
        assertThat(access.mayOpen("sw-olive", children)).containsExactly(brother);
        assertThat(access.readingsOf(child, 0, 5)).hasSize(1);
        assertThat(chronology.newestFirst(child, 0, 3)).hasSize(3);
        assertThat(chronology.oldestFirst(child, 0, 50).getContent().get(0).sentence()).contains("address changed");
    }

}
