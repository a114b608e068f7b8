package org.childjourney.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@CaseFileSlice
@RecordApplicationEvents
class CaseFilePersistenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    private static final Instant NOW = Instant.parse("2026-02-02T09:00:00Z");

    @Autowired
    Cases cases;

    @Autowired
    Families families;

    @Autowired
    Episodes episodes;

    @Autowired
    Teams teams;

    @Autowired
    Allocations allocations;

    @Autowired
    Chronology chronology;

    @Autowired
    Consents consents;

    @Autowired
    ChildsVoice voices;

    @Autowired
    RecordAccess access;

    @Autowired
    EntityManager entities;

    @Autowired
    ApplicationEvents events;

    CaseReference blossom;

    @BeforeEach
    void a_child_two_teams_and_four_workers() {
        this.blossom = register(InventedChildren.blossom());
        this.teams.put(new TeamDetails("north", "North Assessment Team", "tm-north", "Tewkesbury and the north"));
        this.teams.put(new TeamDetails("south", "South Assessment Team", "tm-south", "Stroud and the south"));
        this.teams.put("sw-olive", "Olive Madeup", "north", true);
        this.teams.put("sw-pip", "Pip Pretend", "north", true);
        this.teams.put("fw-quill", "Quill Notreal", "south", false);
    }

    CaseReference register(InventedChildren child) {
        return this.cases.register(child.alone(), "contact-officer").children().get(0);
    }

    void reread() {
        this.entities.flush();
        this.entities.clear();
    }

    Statistics statistics() {
        Statistics statistics = this.entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        return statistics;
    }

    List<String> chronologyOf(CaseReference child) {
        return this.chronology.newestFirst(child, 0, 50).map(ChronologyEntry::sentence).getContent();
    }

    @Nested
    class A_family_that_comes_to_notice {

        @Test
        void has_one_record_for_each_child_under_references_of_their_own() {
            RegisteredFamily family = cases.register(InventedChildren.family(3), "contact-officer");
            reread();

            assertThat(family.children()).hasSize(3).doesNotHaveDuplicates();
            assertThat(cases.children(family.children()).keySet()).containsExactlyElementsOf(family.children());
            assertThat(cases.child(family.children().get(1)).fullName()).isEqualTo("Blossomb Testerly");
            assertThat(cases.child(family.children().get(1)).familyGroupId()).isEqualTo(family.familyGroupId());
        }

        @Test
        void shows_brothers_and_sisters_and_parents() {
            RegisteredFamily family = cases.register(InventedChildren.family(3), "contact-officer");
            CaseReference first = family.children().get(0);

            assertThat(families.brothersAndSisters(first)).extracting(ChildDetails::reference)
                .containsExactlyInAnyOrder(family.children().get(1), family.children().get(2));
            assertThat(families.members(first)).extracting(FamilyMemberDetails::name, FamilyMemberDetails::hasPR)
                .containsExactly(tuple("Mallow Testerly", Answer.YES), tuple("Bracken Inventon", Answer.UNKNOWN));
        }

        @Test
        void may_have_a_father_of_one_child_only() {
            RegisteredFamily family = cases.register(new NewFamily(null,
                    List.of(InventedChildren.blossom().build(),
                            InventedChildren.blossom().named("Bramble", "Testerly").build()),
                    List.of(new NewFamilyMember("Fern Madeup", "father", true, null, Answer.YES, "in Nowhereton",
                            Answer.NO, null, 2))),
                    "contact-officer");

            assertThat(families.members(family.children().get(0))).isEmpty();
            assertThat(families.members(family.children().get(1))).extracting(FamilyMemberDetails::contactSafe)
                .containsExactly(Answer.NO);
        }

        @Test
        void is_not_stored_at_all_when_one_child_is_refused_and_the_field_says_which() {
            NewFamily family = new NewFamily(null, List.of(InventedChildren.blossom().build(),
                    InventedChildren.blossom().bornOn(TODAY.plusDays(1)).build()), List.of());

            assertThatExceptionOfType(Refused.class).isThrownBy(() -> cases.register(family, "contact-officer"))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("children[1].dateOfBirth"));
        }

        @Test
        void needs_at_least_one_child() {
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cases.register(new NewFamily(null, List.of(), List.of()), "contact-officer"))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("children"));
        }

        @Test
        void is_not_joined_to_a_family_group_that_nobody_knows() {
            NewFamily family = new NewFamily(987_654_321L, List.of(InventedChildren.blossom().build()), List.of());

            assertThatExceptionOfType(Refused.class).isThrownBy(() -> cases.register(family, "contact-officer"))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("familyGroupId"));
        }

        @Test
        void has_relatives_of_children_in_the_same_contact_only() {
            NewFamily family = new NewFamily(null, List.of(InventedChildren.blossom().build()), List
                .of(new NewFamilyMember("Fern Madeup", "father", true, null, Answer.YES, null, Answer.NO, null, 2)));

            assertThatExceptionOfType(Refused.class).isThrownBy(() -> cases.register(family, "contact-officer"))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("members[0].childNumber"));
        }

        @Test
        void joins_the_family_group_that_is_known_already() {
            RegisteredFamily known = cases.register(InventedChildren.family(1), "contact-officer");
            RegisteredFamily joined = cases.register(
                    new NewFamily(known.familyGroupId(),
                            List.of(InventedChildren.blossom().named("Teasel", "Testerly").build()), List.of()),
                    "contact-officer");

            assertThat(families.brothersAndSisters(joined.children().get(0))).extracting(ChildDetails::reference)
                .containsExactly(known.children().get(0));
        }

        @Test
        void can_be_corrected_and_someone_who_does_not_belong_is_removed_with_a_reason() {
            long member = families.add(blossom, NewFamilyMember.adult("Moss Invented", "uncle", Answer.NO), "sw-olive");
            families.correct(blossom, member, NewFamilyMember.adult("Moss Invented", "grandfather", Answer.NO),
                    "sw-olive");
            reread();
            assertThat(families.members(blossom)).extracting(FamilyMemberDetails::relationship)
                .containsExactly("grandfather");

            families.remove(blossom, member, "a neighbour, named by mistake", "sw-olive");
            reread();
            assertThat(families.members(blossom)).isEmpty();
            assertThat(chronologyOf(blossom).get(0)).contains("Moss Invented", "named by mistake");
        }

        @Test
        void is_stored_in_as_many_batches_as_there_are_kinds_of_fact() {
            cases.register(InventedChildren.family(1), "contact-officer");
            reread();
            Statistics statistics = statistics();

            cases.register(InventedChildren.family(8), "contact-officer");
            entities.flush();

            assertThat(statistics.getEntityInsertCount()).isEqualTo(11);
            assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(6);
        }

    }

    @Nested
    class Looking_for_a_child {

        @Test
        void finds_the_same_name_and_birth_date_whatever_the_accents_case_and_spaces() {
            CaseReference zoe = register(InventedChildren.blossom().named("Zoë-Ann", "O'Testerly  Brück"));
            List<List<Candidate>> found = cases
                .candidates(List.of(new PersonSought("ZOE ANN", "o’testerly-bruck", LocalDate.of(2016, 5, 14)),
                        new PersonSought("Zoe Ann", "O'Testerly Bruck", LocalDate.of(2016, 5, 15)),
                        new PersonSought(null, null, LocalDate.of(2016, 5, 14))));

            assertThat(found.get(0)).extracting(Candidate::reference).containsExactly(zoe);
            assertThat(found.get(1)).isEmpty();
            assertThat(found.get(2)).isEmpty();
        }

        @Test
        void says_whether_the_child_is_open_to_the_service() {
            episodes.open(blossom, TODAY, "2A");

            assertThat(cases.candidates(List.of(new PersonSought("Blossom", "Testerly", LocalDate.of(2016, 5, 14))))
                .get(0))
                .containsExactly(new Candidate(blossom, cases.child(blossom).familyGroupId(), "Blossom Testerly",
                        LocalDate.of(2016, 5, 14), true, false));
        }

        @Test
        void shows_nothing_but_the_reference_of_a_restricted_child() {
            access.restrict(blossom, RestrictedAccess.WITNESS_PROTECTION, Set.of("hos"), "court request", "hos");

            assertThat(cases.candidates(List.of(new PersonSought("Blossom", "Testerly", LocalDate.of(2016, 5, 14))))
                .get(0)).containsExactly(new Candidate(blossom, null, null, null, false, true));
        }

        @Test
        void by_an_unknown_reference_is_refused_and_in_a_list_leaves_it_out() {
            CaseReference unknown = CaseReference.of("CJ1");

            assertThatExceptionOfType(Refused.class).isThrownBy(() -> cases.child(unknown))
                .withMessageContaining("CJ1");
            assertThat(cases.children(List.of(unknown, blossom)).keySet()).containsExactly(blossom);
        }

    }

    @Nested
    class A_child_s_life {

        @Test
        void begins_before_birth_and_keeps_its_reference() {
            CaseReference expected = register(InventedChildren.unborn(LocalDate.of(2026, 1, 28)));
            assertThat(cases.child(expected).fullName()).isEqualTo("Unborn child Testerly");

            cases.born(expected, LocalDate.of(2026, 1, 30), "Sorrel", null, "F", "sw-olive");
            reread();

            ChildDetails sorrel = cases.child(expected);
            assertThat(sorrel.reference()).isEqualTo(expected);
            assertThat(sorrel.fullName()).isEqualTo("Sorrel Testerly");
            assertThat(sorrel.expectedDateOfBirth()).isNull();
            assertThat(sorrel.eighteenthBirthday()).isEqualTo("2044-01-30");
            assertThat(chronologyOf(expected)).first().isEqualTo("The child was born on Fri 30 Jan 2026.");
        }

        @Test
        void reaches_eighteen_and_is_found_a_page_at_a_time() {
            CaseReference leap = register(InventedChildren.blossom().bornOn(LocalDate.of(2008, 2, 29)));
            CaseReference today = register(InventedChildren.blossom().bornOn(LocalDate.of(2008, 2, 2)));
            CaseReference before = register(InventedChildren.blossom().bornOn(LocalDate.of(2008, 2, 1)));
            CaseReference died = register(InventedChildren.blossom().bornOn(LocalDate.of(2008, 2, 1)));
            cases.died(died, LocalDate.of(2025, 1, 1), "sw-olive");

            assertThat(cases.turnedEighteen(TODAY, null, 1)).containsExactly(today);
            assertThat(cases.turnedEighteen(TODAY, today, 10)).containsExactly(before);
            assertThat(cases.turningEighteen(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1), null, 10))
                .containsExactly(leap);
            assertThat(cases.turningEighteen(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 2, 28), null, 10)).isEmpty();
        }

        @Test
        void moves_from_address_to_address() {
            CaseReference child = register(InventedChildren.blossom().livingAt("1 Madeup Lane", "gl12ab"));
            cases.moved(child, "2 Pretend Street", "GL3 4CD", TODAY, "sw-olive");
            reread();

            assertThat(cases.addresses(child)).extracting(Address::inFull, Address::livedUntil)
                .containsExactly(tuple("2 Pretend Street, GL3 4CD", null), tuple("1 Madeup Lane, GL1 2AB", TODAY));
            assertThat(cases.currentAddresses(List.of(child, blossom))).hasSize(1)
                .hasEntrySatisfying(child, (address) -> assertThat(address.postcode()).isEqualTo("GL3 4CD"));
        }

        @Test
        void is_described_as_it_becomes_known() {
            cases.describe(blossom, new ChildDescription(null, null, null, "MWBA", List.of("AUT", "LD"), "Welsh", true,
                    "uses picture cards"), "sw-olive");
            cases.pupilNumber(blossom, "A123456789012", null, "sw-olive");
            cases.legalStatus(blossom, "V2", "sw-olive");
            cases.immigration(blossom, "asylum claim open", true, LocalDate.of(2034, 5, 14), "sw-olive");
            reread();

            assertThat(cases.child(blossom))
                .extracting(ChildDetails::fullName, ChildDetails::ethnicity, ChildDetails::disabilities,
                        ChildDetails::disabled, ChildDetails::language, ChildDetails::upn, ChildDetails::legalStatus,
                        ChildDetails::unaccompaniedUntil)
                .containsExactly("Blossom Testerly", "MWBA", List.of("AUT", "LD"), true, "Welsh", "A123456789012", "V2",
                        LocalDate.of(2034, 5, 14));
        }

        @Test
        void has_UN7_only_for_a_referral_with_no_further_action() {
            episodes.open(blossom, TODAY, "2A");
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cases.pupilNumber(blossom, null, "UN7", "sw-olive"))
                .withMessageContaining("no further action");

            episodes.noFurtherAction(blossom);
            cases.pupilNumber(blossom, null, "UN7", "sw-olive");
            assertThat(cases.child(blossom).upnUnknownReason()).isEqualTo("UN7");
        }

        @Test
        void is_brought_together_with_that_of_a_sister() {
            CaseReference sister = register(InventedChildren.blossom().named("Clover", "Testerly"));
            cases.joinFamilyOf(sister, blossom, "sw-olive");
            cases.leftUk(sister, TODAY, "sw-olive");
            cases.correctDateOfBirth(sister, LocalDate.of(2015, 1, 1), "sw-olive");
            reread();

            assertThat(families.brothersAndSisters(blossom)).extracting(ChildDetails::reference)
                .containsExactly(sister);
            assertThat(cases.child(sister).leftUkOn()).isEqualTo(TODAY);
            assertThat(cases.child(sister).eighteenthBirthday()).isEqualTo("2033-01-01");
        }

    }

    @Nested
    class An_episode {

        @Test
        void goes_from_referral_to_assessment_to_plan_to_closure_and_is_read_back_whole() {
            episodes.open(blossom, LocalDate.of(2025, 9, 1), "6");
            episodes.startAssessment(blossom, LocalDate.of(2025, 9, 1));
            episodes.reviewAssessment(blossom, LocalDate.of(2025, 9, 20));
            episodes.authoriseAssessment(blossom, LocalDate.of(2025, 10, 20), List.of("3B", "16A"), true, true);
            episodes.primaryNeed(blossom, "N1");
            episodes.startSection47(blossom, LocalDate.of(2025, 10, 20), LocalDate.of(2025, 11, 10), "sw-olive");
            episodes.endSection47(blossom, LocalDate.of(2025, 11, 3), true);
            episodes.initialConferenceHeld(blossom, LocalDate.of(2025, 11, 7), true);
            episodes.startCpPlan(blossom, LocalDate.of(2025, 11, 7), "NEG", "sw-olive");
            episodes.reviewCpPlan(blossom, LocalDate.of(2026, 1, 15), "EMO");
            episodes.stepDown(blossom, LocalDate.of(2026, 1, 15));
            reread();

            EpisodeDetails open = episodes.current(blossom).orElseThrow();
            assertThat(open.caseStatus()).isEqualTo("Child in need plan");
            assertThat(open.latest(ActivityKind.ASSESSMENT).orElseThrow().factors()).containsExactly("3B", "16A");
            assertThat(open.latest(ActivityKind.CP_PLAN).orElseThrow()).satisfies((plan) -> {
                assertThat(plan.initialCategory()).isEqualTo("NEG");
                assertThat(plan.latestCategory()).isEqualTo("EMO");
                assertThat(plan.reviewedOn()).containsExactly(LocalDate.of(2026, 1, 15));
                assertThat(plan.endedOn()).isEqualTo("2026-01-15");
            });
            assertThat(open.running(ActivityKind.CIN_PLAN).orElseThrow().startedOn()).isEqualTo("2026-01-15");

            episodes.endCinPlan(blossom, TODAY);
            episodes.close(blossom, TODAY, "RC7");
            reread();

            assertThat(episodes.current(blossom)).isEmpty();
            assertThat(episodes.history(blossom)).singleElement().satisfies((episode) -> {
                assertThat(episode.closureReason()).isEqualTo("RC7");
                assertThat(episode.activities()).hasSize(4);
                assertThat(episode.caseStatus()).isEqualTo("Closed episode");
            });
        }

        @Test
        void cannot_be_opened_twice_but_follows_one_that_closed() {
            episodes.open(blossom, LocalDate.of(2025, 3, 1), "2A");
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> episodes.open(blossom, TODAY, "2A"))
                .withMessageContaining("already open");

            episodes.closeWithWorkUnfinished(blossom, LocalDate.of(2025, 6, 1), "RC7");
            episodes.open(blossom, TODAY, "6");

            assertThat(episodes.history(blossom)).extracting(EpisodeDetails::referralDate)
                .containsExactly(TODAY, LocalDate.of(2025, 3, 1));
            assertThat(episodes.referralsInTwelveMonthsBefore(blossom, TODAY)).isOne();
            assertThat(episodes.referralsInTwelveMonthsBefore(blossom, LocalDate.of(2026, 3, 1))).isEqualTo(2);
            assertThat(episodes.referralsInTwelveMonthsBefore(blossom, LocalDate.of(2026, 3, 2))).isOne();
            assertThat(episodes.current(List.of(blossom)).keySet()).containsExactly(blossom);
            assertThat(episodes.isOpen(blossom)).isTrue();
        }

        @Test
        void that_was_never_opened_takes_no_assessment() {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> episodes.startAssessment(blossom, TODAY))
                .withMessageContaining("referral has to be recorded first");
        }

        @Test
        void has_enquiries_and_protection_plans_led_by_social_workers_only() {
            episodes.open(blossom, LocalDate.of(2026, 1, 5), "6");

            for (String lead : new String[] { "fw-quill", "nobody-known", null }) {
                assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> episodes.startSection47(blossom, TODAY, null, lead))
                    .withMessageContaining("led by a social worker");
                assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> episodes.startCpPlan(blossom, TODAY, "NEG", lead))
                    .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("leadPractitioner"));
            }
            episodes.startSection47(blossom, TODAY, null, "sw-olive");
            assertThat(episodes.activitiesInTwelveMonthsBefore(blossom, ActivityKind.SECTION_47, TODAY.plusDays(1)))
                .isOne();
        }

        @Test
        void costs_one_query_and_one_update_to_authorise_its_assessment() {
            episodes.open(blossom, TODAY, "6");
            episodes.startAssessment(blossom, TODAY);
            reread();
            Statistics statistics = statistics();

            episodes.authoriseAssessment(blossom, TODAY, List.of("21"), true, false);
            entities.flush();

            assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
        }

    }

    @Nested
    class A_worker {

        @Test
        void is_allocated_changed_with_a_reason_and_everyone_is_told() {
            allocations.allocate(blossom, "sw-olive", "FCONTA", null, "tm-north");
            allocations.allocate(blossom, "sw-pip", "CHCHAN", "Blossom asked for someone new", "tm-north");
            reread();

            assertThat(allocations.workerOf(blossom)).contains("sw-pip");
            assertThat(allocations.history(blossom))
                .extracting(AllocationDetails::worker, AllocationDetails::reason, (line) -> line.until() == null)
                .containsExactly(tuple("sw-pip", "CHCHAN", true), tuple("sw-olive", "FCONTA", false));
            assertThat(events.stream(WorkerChanged.class)).containsExactly(
                    new WorkerChanged(blossom, AllocationRole.LEAD, null, "sw-olive", "north", "FCONTA"),
                    new WorkerChanged(blossom, AllocationRole.LEAD, "sw-olive", "sw-pip", "north", "CHCHAN"));
            assertThat(chronologyOf(blossom).get(0))
                .isEqualTo("Pip Pretend is now the child's lead practitioner (Child requested change).");
        }

        @Test
        void is_refused_when_unknown_gone_away_without_cover_or_the_same_again() {
            allocations.allocate(blossom, "sw-olive", "FCONTA", null, "tm-north");
            allocations.left("fw-quill", TODAY, "tm-south");
            teams.away("sw-pip", TODAY, TODAY, null);

            for (String worker : new String[] { "nobody", null, "fw-quill", "sw-pip", "sw-olive" }) {
                assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> allocations.allocate(blossom, worker, "MANAGE", null, "tm-north"))
                    .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("worker"));
            }
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> allocations.allocate(blossom, "sw-olive", "BORED", null, "tm-north"))
                .withMessageContaining("CHCHAN");
        }

        @Test
        void leads_enquiries_only_as_a_social_worker() {
            allocations.allocate(blossom, "fw-quill", "FCONTA", null, "tm-south");
            allocations.allocate(blossom, "sw-olive", "TSPROC", null, "tm-north");
            episodes.open(blossom, TODAY, "6");
            episodes.startSection47(blossom, TODAY, null, "sw-olive");

            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> allocations.allocate(blossom, "fw-quill", "MANAGE", null, "tm-south"))
                .withMessageContaining("Quill Notreal");
            allocations.allocate(blossom, AllocationRole.PERSONAL_ADVISER, "fw-quill", "FCONTA", null, "tm-south");
            assertThat(allocations.workerOf(blossom, AllocationRole.PERSONAL_ADVISER)).contains("fw-quill");
        }

        @Test
        void who_is_away_is_covered_and_without_cover_the_work_is_the_team_s() {
            allocations.allocate(blossom, "sw-olive", "FCONTA", null, "tm-north");

            teams.away("sw-olive", TODAY, TODAY.plusDays(7), "sw-pip");
            assertThat(allocations.workerOf(blossom)).contains("sw-pip");

            reread();
            assertThat(teams.awayOn(TODAY)).extracting(WorkerDetails::userId).containsExactly("sw-olive");

            teams.away("sw-olive", TODAY, null, null);
            assertThat(allocations.workerOf(blossom)).isEmpty();
            teams.back("sw-olive");
            assertThat(allocations.workerOf(blossom)).contains("sw-olive");
            assertThat(events.stream(WorkerAway.class)).hasSize(2);
            assertThat(events.stream(WorkerBack.class)).containsExactly(new WorkerBack("sw-olive", "north", "sw-pip"),
                    new WorkerBack("sw-olive", "north", null));
        }

        @Test
        void who_leaves_hands_every_child_back_to_the_team() {
            CaseReference other = register(InventedChildren.blossom().named("Clover", "Testerly"));
            allocations.allocate(blossom, "sw-olive", "FCONTA", null, "tm-north");
            allocations.allocate(other, "sw-olive", "FCONTA", null, "tm-north");

            assertThat(allocations.left("sw-olive", TODAY, "tm-north")).containsExactlyInAnyOrder(blossom, other);

            assertThat(allocations.workerOf(blossom)).isEmpty();
            assertThat(allocations.allocationOf(blossom, AllocationRole.LEAD).orElseThrow())
                .extracting(AllocationDetails::team, AllocationDetails::worker, AllocationDetails::reason)
                .containsExactly("north", null, "LEFTRL");
        }

        @Test
        void has_a_caseload_that_a_manager_sees_for_the_whole_team() {
            CaseReference other = register(InventedChildren.blossom().named("Clover", "Testerly"));
            allocations.allocate(blossom, "sw-olive", "FCONTA", null, "tm-north");
            allocations.allocate(other, "sw-olive", "FCONTA", null, "tm-north");
            reread();
            Statistics statistics = statistics();

            assertThat(allocations.caseloads(List.of("sw-olive", "sw-pip", "fw-quill")))
                .isEqualTo(Map.of("sw-olive", 2L, "sw-pip", 0L, "fw-quill", 0L));
            assertThat(statistics.getPrepareStatementCount()).isOne();
            assertThat(allocations.caseloadsOfTeam("north"))
                .extracting((load) -> load.worker().name(), Caseload::children, Caseload::atWork)
                .containsExactly(tuple("Olive Madeup", 2L, true), tuple("Pip Pretend", 0L, true));
            assertThat(allocations.childrenOf("sw-olive", blossom, 5)).containsExactly(other);
            assertThat(allocations.leadsOf(List.of(blossom, other))).hasSize(2);

            allocations.moveAll("sw-olive", "sw-pip", "ABSENC", "long absence", "tm-north");
            assertThat(allocations.caseloads(List.of("sw-olive", "sw-pip")))
                .isEqualTo(Map.of("sw-olive", 0L, "sw-pip", 2L));
            allocations.end(blossom, AllocationRole.LEAD);
            assertThat(allocations.workerOf(blossom)).isEmpty();
        }

        @Test
        void belongs_to_a_team_that_may_hold_a_child_until_it_names_one() {
            allocations.allocateToTeam(blossom, AllocationRole.LEAD, "south", "FCONTA", null, "mash-manager");
            assertThat(allocations.workerOf(blossom)).isEmpty();
            assertThat(teams.members("south")).extracting(WorkerDetails::name).containsExactly("Quill Notreal");
            assertThat(teams.managedBy("tm-south")).extracting(TeamDetails::id).containsExactly("south");

            assertThatExceptionOfType(Refused.class).isThrownBy(
                    () -> allocations.allocateToTeam(blossom, AllocationRole.LEAD, "east", "MANAGE", null, "manager"))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("team"));
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> teams.put("x", "X Madeup", "east", true))
                .withMessageContaining("east");
        }

    }

    @Nested
    class The_chronology {

        @Test
        void is_read_from_either_end_a_page_at_a_time() {
            for (int day = 1; day <= 5; day++) {
                chronology.add(blossom, NOW.minusSeconds(86_400L * day), "sw-olive", "Visit " + day);
            }
            reread();

            assertThat(chronology.newestFirst(blossom, 0, 2)).extracting(ChronologyEntry::sentence)
                .containsExactly("Visit 1.", "Visit 2.");
            assertThat(chronology.newestFirst(blossom, 0, 2).hasNext()).isTrue();
            assertThat(chronology.newestFirst(blossom, 2, 2).hasNext()).isFalse();
            assertThat(chronology.oldestFirst(blossom, 0, 2)).extracting(ChronologyEntry::sentence)
                .containsExactly("Visit 5.", "Visit 4.");
        }

        @Test
        void keeps_who_when_and_what_even_of_ten_thousand_characters() {
            String story = "word ".repeat(2_000).strip() + ".";
            chronology.add(blossom, NOW.minusSeconds(60), null, story, "VISIT");
            reread();

            assertThat(chronology.newestFirst(blossom, 0, 1).getContent()).containsExactly(
                    new ChronologyEntry(blossom, NOW.minusSeconds(60), NOW, Chronology.SYSTEM, "VISIT", story));
        }

        @Test
        void ends_a_line_with_a_full_stop_where_nothing_ends_it() {
            chronology.add(blossom, NOW.minusSeconds(3), "sw-olive", "Seen at home ");
            chronology.add(blossom, NOW.minusSeconds(2), "sw-olive", "Where is the father?");
            reread();

            assertThat(chronology.oldestFirst(blossom, 0, 2)).extracting(ChronologyEntry::sentence)
                .containsExactly("Seen at home.", "Where is the father?");
        }

        @Test
        void refuses_a_line_that_says_nothing() {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> chronology.add(blossom, NOW, "sw-olive", " "));
        }

        @Test
        void costs_a_number_for_each_line_and_one_insert_for_all() {
            reread();
            Statistics statistics = statistics();

            for (int line = 0; line < 10; line++) {
                chronology.add(blossom, NOW, "sw-olive", "Line " + line);
            }
            entities.flush();

            assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(10 + 1);
        }

    }

    @Nested
    class Consent_on_record {

        @Test
        void of_a_child_whose_case_is_closed_is_not_asked_about_again() {
            consents.record(blossom, NewConsent.answered(ConsentPurpose.INFORMATION_SHARING_MASH, ConsentStatus.GIVEN,
                    ConsentGiver.PARENT_PR, "Mallow Testerly", TODAY), "mash-social-worker");
            assertThat(consents.dueForRevisit(TODAY, 0, 10)).isEmpty();
        }

        @Test
        void is_revisited_by_the_next_answer_and_the_earlier_one_stays() {
            episodes.open(blossom, TODAY, "1A");
            consents.record(blossom, NewConsent.answered(ConsentPurpose.INFORMATION_SHARING_MASH, ConsentStatus.GIVEN,
                    ConsentGiver.PARENT_PR, "Mallow Testerly", TODAY), "mash-social-worker");
            assertThat(consents.dueForRevisit(TODAY, 0, 10)).hasSize(1);
            assertThat(consents.dueForRevisit(TODAY.minusDays(1), 0, 10)).isEmpty();

            consents.record(blossom, NewConsent.answered(ConsentPurpose.INFORMATION_SHARING_MASH,
                    ConsentStatus.WITHDRAWN, ConsentGiver.PARENT_PR, "Mallow Testerly", null), "mash-social-worker");
            reread();

            assertThat(consents.dueForRevisit(TODAY, 0, 10)).isEmpty();
            assertThat(consents.all(blossom)).hasSize(2);
            assertThat(consents.latest(blossom, ConsentPurpose.INFORMATION_SHARING_MASH).orElseThrow().allows())
                .isFalse();
            assertThat(consents.all(blossom).get(1).revisitedAt()).isEqualTo(NOW);
            assertThat(chronologyOf(blossom)).contains(
                    "Consent for sharing information with other agencies was given by a person with parental responsibility.");
        }

        @Test
        void is_withdrawn_only_after_it_was_given() {
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> consents.record(blossom,
                        NewConsent.answered(ConsentPurpose.EARLY_HELP, ConsentStatus.WITHDRAWN, ConsentGiver.PARENT_PR,
                                null, null),
                        "mash-social-worker"))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("status"));
        }

        @Test
        void of_a_young_person_fits_their_age() {
            CaseReference sixteen = register(InventedChildren.blossom().bornOn(TODAY.minusYears(16)));
            CaseReference fifteen = register(InventedChildren.blossom().bornOn(TODAY.minusYears(16).plusDays(1)));
            CaseReference unborn = register(InventedChildren.unborn(TODAY.plusWeeks(10)));
            NewConsent ofSixteen = NewConsent.answered(ConsentPurpose.HOUSING_REFERRAL, ConsentStatus.GIVEN,
                    ConsentGiver.CHILD_16_17, null, null);
            NewConsent ofCompetent = NewConsent.answered(ConsentPurpose.HOUSING_REFERRAL, ConsentStatus.GIVEN,
                    ConsentGiver.CHILD_COMPETENT, null, null);

            consents.record(sixteen, ofSixteen, "sw-olive");
            consents.record(fifteen, ofCompetent, "sw-olive");
            assertThat(consents.latest(sixteen, ConsentPurpose.HOUSING_REFERRAL).orElseThrow().allows()).isTrue();
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> consents.record(fifteen, ofSixteen, "sw-olive"))
                .withMessageContaining("is 15");
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> consents.record(sixteen, ofCompetent, "sw-olive"))
                .withMessageContaining("is 16");
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> consents.record(unborn, ofCompetent, "sw-olive"))
                .withMessageContaining("not born yet");
        }

        @Test
        void cannot_be_due_for_revisiting_in_the_past() {
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> consents.record(blossom,
                        NewConsent.answered(ConsentPurpose.EARLY_HELP, ConsentStatus.GIVEN, ConsentGiver.PARENT_PR,
                                null, TODAY.minusDays(1)),
                        "sw-olive"))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("revisitDue"));
        }

    }

    @Nested
    class The_child_s_voice {

        @Test
        void is_kept_word_for_word_and_has_to_be_used_before_a_decision() {
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> voices.requireUsedInDecision(blossom, "see-child"))
                .withMessageContaining("Nothing is recorded yet");
            voices.heard(blossom,
                    NewVoice.seenAlone("see-child", true, "\"I like it at Nan's.\"", "stay at Nan's", null),
                    "sw-olive");
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> voices.requireUsedInDecision(blossom, "see-child"))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("howUsedInDecision"));

            voices.usedInDecision(blossom, "see-child", "The plan keeps weekends at Nan's.");
            voices.requireUsedInDecision(blossom, "see-child");
            reread();

            VoiceDetails heard = voices.latest(blossom, "see-child").orElseThrow();
            assertThat(heard.voice().words()).isEqualTo("\"I like it at Nan's.\"");
            assertThat(heard.voice().howUsedInDecision()).contains("weekends");
            assertThat(voices.lastSeen(blossom)).contains(NOW);
            assertThat(voices.all(blossom)).hasSize(1);
            assertThat(chronologyOf(blossom)).contains("The child was seen alone.")
                .noneMatch((line) -> line.contains("Nan"));
        }

        @Test
        void recorded_with_a_decision_says_how_it_was_used() {
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> voices.heardForDecision(blossom,
                        NewVoice.seenAlone("write-analysis", false, "words", null, " "), "sw-olive"))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("howUsedInDecision"));
            voices.heardForDecision(blossom,
                    NewVoice.seenAlone("write-analysis", false, "words", null, "changed the visits"), "sw-olive");
            voices.requireUsedInDecision(blossom, "write-analysis");
        }

    }

    @Nested
    class A_restricted_record {

        @Test
        void opens_for_the_named_people_only_until_it_is_opened_again() {
            CaseReference other = register(InventedChildren.blossom().named("Clover", "Testerly"));
            access.restrict(blossom, RestrictedAccess.STAFF_FAMILY, Set.of("sw-pip", "hos"), "child of a colleague",
                    "hos");
            reread();

            assertThat(access.mayOpen("sw-pip", blossom)).isTrue();
            assertThat(access.mayOpen("sw-olive", blossom)).isFalse();
            assertThat(access.mayOpen("sw-olive", List.of(blossom, other))).containsExactly(other);
            assertThat(access.namedReaders(blossom)).containsExactly("hos", "sw-pip");
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> access.requireMayOpen("sw-olive", blossom))
                .satisfies((refusal) -> assertThat(refusal.getMessage()).doesNotContain("Blossom"));

            access.restrict(blossom, RestrictedAccess.NONE, Set.of(), "the colleague has left", "hos");
            reread();
            access.requireMayOpen("sw-olive", blossom);
            assertThat(access.namedReaders(blossom)).isEmpty();
        }

        @Test
        void names_at_least_one_person_and_has_a_reason() {
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> access.restrict(blossom, RestrictedAccess.ADOPTION, Set.of(), "adopted", "hos"))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("namedPeople"));
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> access.restrict(blossom, RestrictedAccess.ADOPTION, Set.of("hos"), " ", "hos"))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("reason"));
        }

        @Test
        void like_any_record_remembers_who_read_it() {
            access.log("sw-olive", blossom, "family");
            access.log("sw-pip", blossom, "chronology");
            reread();

            assertThat(access.readingsOf(blossom, 0, 10)).extracting(RecordAccess.Read::userId)
                .containsExactly("sw-pip", "sw-olive");
            assertThat(access.readingsBy("sw-olive", 0, 10))
                .containsExactly(new RecordAccess.Read(blossom, "sw-olive", "family", NOW));
        }

        @Test
        void of_nobody_we_know_opens_for_nobody() {
            assertThat(access.mayOpen("hos", CaseReference.of("CJ1"))).isFalse();
        }

    }

}
