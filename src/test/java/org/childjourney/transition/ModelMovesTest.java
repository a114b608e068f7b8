package org.childjourney.transition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.engine.ModelMoves;
import org.childjourney.engine.ModelMoves.Move;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.transition.TransitionAnswers.contact;
import static org.childjourney.transition.TransitionAnswers.ending;
import static org.childjourney.transition.TransitionAnswers.introduced;

/**
 * Young people who began on an earlier version of the model: one of its tasks is gone,
 * one was split, timers have changed, and a called part is under way. They move, and
 * finish.
 */
class ModelMovesTest extends TransitionTest {

    private static final Path PROCESSES = Path.of("processes");

    private static final Map<String, List<String>> TAKES_OVER = Map.of("share-local-offer",
            List.of("introduce-personal-adviser"), "check-documents-and-home",
            List.of("check-documents", "plan-housing"));

    @Autowired
    private ModelMoves moves;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private final List<String> deployments = new ArrayList<>();

    private CaseReference atTheTaskThatIsGone;

    private CaseReference atTheTaskThatWasSplit;

    private CaseReference waitingForTheTimer;

    private CaseReference inTheCalledPart;

    @BeforeEach
    void youngPeopleOnAnEarlierVersion() throws IOException {
        deploy(Path.of("src/test/resources/transition/transition-to-adulthood-0.9.bpmn"));
        this.atTheTaskThatIsGone = this.youngPerson;
        this.atTheTaskThatWasSplit = another();
        this.waitingForTheTimer = another();
        this.inTheCalledPart = another();
        begun();
        List.of(this.atTheTaskThatWasSplit, this.waitingForTheTimer, this.inTheCalledPart).forEach(this.work::goOn);
        this.work.answer(MANAGER, this.atTheTaskThatIsGone, "name-personal-adviser", TransitionAnswers.ADVISER_NAMED);
        this.work.answer(ADVISER, this.atTheTaskThatIsGone, "introduce-personal-adviser", introduced("2026-02-16"));
        this.work.timer(this.atTheTaskThatWasSplit, "turned-seventeen");
        this.work.at("2026-06-01T10:00");
        this.work.answer(ADVISER, this.inTheCalledPart, "keep-in-touch", contact("2026-06-01", "G5"));
        this.work.goOn(this.inTheCalledPart);
        assertThat(this.work.open(this.atTheTaskThatIsGone)).contains("share-local-offer");
        assertThat(this.work.open(this.atTheTaskThatWasSplit)).contains("check-documents-and-home");
        assertThat(this.work.open(this.inTheCalledPart)).contains("understand-barriers");
        deploy(PROCESSES.resolve(JOURNEY + ".bpmn"));
    }

    private CaseReference another() {
        var child = this.work.child(InventedChildren.blossom().bornOn(LocalDate.of(2010, 5, 14)).alone());
        fostered(child, "2024-06-03");
        return child;
    }

    private void deploy(Path journey) throws IOException {
        var deployment = this.repository.createDeployment()
            .addString("processes/" + JOURNEY + ".bpmn", Files.readString(journey))
            .addString("processes/" + EET + ".bpmn", Files.readString(PROCESSES.resolve(EET + ".bpmn")));
        for (var process : List.of(JOURNEY, EET)) {
            try (var forms = Files.list(Path.of("forms", process))) {
                for (var form : forms.toList()) {
                    deployment.addString("forms/%s/%s".formatted(process, form.getFileName()), Files.readString(form));
                }
            }
        }
        this.deployments.add(deployment.deploy().getId());
    }

    @AfterEach
    void onlyTheShippedModelIsLeft() {
        for (int i = this.deployments.size() - 1; i >= 0; i--) {
            this.repository.deleteDeployment(this.deployments.get(i), true);
        }
    }

    private static List<String> whoMoves(List<Move> all, boolean moves) {
        return all.stream().filter((move) -> move.moves() == moves).map(Move::caseReference).toList();
    }

    private int versionOf(CaseReference child, String process) {
        var instance = this.runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .processDefinitionKey(process)
            .singleResult();
        return this.repository.getProcessDefinition(instance.getProcessDefinitionId()).getVersion();
    }

    private List<CaseReference> everybody() {
        return List.of(this.atTheTaskThatIsGone, this.atTheTaskThatWasSplit, this.waitingForTheTimer,
                this.inTheCalledPart);
    }

    @Test
    void trying_it_out_says_who_would_move_and_who_not_and_why_and_changes_nothing() {
        var before = versionOf(this.waitingForTheTimer, JOURNEY);
        var all = this.moves.tryOut(JOURNEY, Map.of());
        assertThat(whoMoves(all, true)).contains(this.waitingForTheTimer.value(), this.inTheCalledPart.value());
        assertThat(whoMoves(all, false)).contains(this.atTheTaskThatIsGone.value(), this.atTheTaskThatWasSplit.value());
        assertThat(all).filteredOn((move) -> move.caseReference().equals(this.atTheTaskThatIsGone.value()))
            .singleElement()
            .satisfies((move) -> {
                assertThat(move.standsAt()).contains("share-local-offer");
                assertThat(move.obstacles()).anyMatch((why) -> why.startsWith("share-local-offer: "));
                assertThat(move.toVersion()).isEqualTo(before + 1);
            });
        assertThat(everybody()).allSatisfy((child) -> assertThat(versionOf(child, JOURNEY)).isEqualTo(before));
        assertThat(this.work.open(this.atTheTaskThatIsGone)).contains("share-local-offer");
    }

    @Test
    void who_cannot_move_stays_and_goes_on_where_they_are() {
        var before = versionOf(this.atTheTaskThatIsGone, JOURNEY);
        this.moves.move(JOURNEY, Map.of());
        assertThat(versionOf(this.atTheTaskThatIsGone, JOURNEY)).isEqualTo(before);
        assertThat(versionOf(this.waitingForTheTimer, JOURNEY)).isEqualTo(before + 1);
        this.work.answer(ADVISER, this.atTheTaskThatIsGone, "keep-in-touch", contact("2026-06-01", "F2"));
        assertThat(this.work.open(this.atTheTaskThatIsGone)).contains("share-local-offer", "keep-in-touch");
    }

    @Test
    void one_that_fails_on_the_way_stays_and_stops_nobody_else() {
        var before = versionOf(this.atTheTaskThatIsGone, JOURNEY);
        var all = this.moves.move(JOURNEY, Map.of("share-local-offer", List.of("introduce-personal-adviser"),
                "check-documents-and-home", List.of("check-documents", "no-such-task")));
        assertThat(whoMoves(all, false)).containsExactly(this.atTheTaskThatWasSplit.value());
        assertThat(all).filteredOn((move) -> !move.moves())
            .singleElement()
            .satisfies((move) -> assertThat(move.obstacles()).singleElement().asString().startsWith("It failed: "));
        assertThat(versionOf(this.atTheTaskThatWasSplit, JOURNEY)).isEqualTo(before);
        assertThat(versionOf(this.atTheTaskThatIsGone, JOURNEY)).isEqualTo(before + 1);
        assertThat(versionOf(this.inTheCalledPart, JOURNEY)).isEqualTo(before + 1);
        assertThat(this.work.open(this.atTheTaskThatWasSplit)).contains("check-documents-and-home");
    }

    @Test
    void a_step_that_cannot_take_over_is_refused_in_words() {
        assertThatThrownBy(() -> this.moves.tryOut(JOURNEY, Map.of("share-local-offer", List.of("no-such-task"))))
            .hasMessageContaining("cannot move like this");
        assertThatThrownBy(() -> this.moves.tryOut("no-such-process", Map.of()))
            .hasMessageContaining("There is no process \"no-such-process\".");
    }

    @Test
    void everybody_moves_works_on_and_finishes() {
        var newest = versionOf(this.waitingForTheTimer, JOURNEY) + 1;
        assertThat(whoMoves(this.moves.tryOut(JOURNEY, TAKES_OVER), false)).isEmpty();
        this.moves.move(JOURNEY, TAKES_OVER);
        this.moves.move(EET, Map.of());
        assertThat(everybody()).allSatisfy((child) -> assertThat(versionOf(child, JOURNEY)).isEqualTo(newest));
        assertThat(this.work.open(this.atTheTaskThatIsGone)).contains("introduce-personal-adviser")
            .doesNotContain("share-local-offer");
        assertThat(this.work.open(this.atTheTaskThatWasSplit)).contains("check-documents", "plan-housing");
        assertThat(timerDue(this.waitingForTheTimer, "turned-seventeen"))
            .isEqualTo(WorkingCalendar.startOf(LocalDate.of(2027, 5, 14)));
        this.work.answer(ADVISER, this.atTheTaskThatIsGone, "introduce-personal-adviser", introduced("2026-06-01"));
        this.work.answer("social-worker", this.atTheTaskThatWasSplit, "check-documents",
                TransitionAnswers.documents("2026-06-01", true));
        this.work.answer(ADVISER, this.atTheTaskThatWasSplit, "plan-housing", TransitionAnswers.housing("2026-06-01"));
        this.work.answer(ADVISER, this.inTheCalledPart, "understand-barriers",
                TransitionAnswers.barriers("2026-06-01"));
        this.work.at("2035-05-14T09:00");
        everybody().forEach(this::finishes);
    }

    private Instant timerDue(CaseReference child, String element) {
        var instance = this.runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .processDefinitionKey(JOURNEY)
            .singleResult();
        return this.management.createJobQuery()
            .processInstanceId(instance.getId())
            .activityId(element)
            .singleResult()
            .getDuedate()
            .toInstant();
    }

    private void finishes(CaseReference child) {
        this.work.timer(child, "half-a-year-before-25");
        this.work.answer(ADVISER, child, "plan-ending", ending("2035-05-14"));
        this.work.timer(child, "turned-twenty-five");
        this.work.goOn(child);
        assertThat(this.work.processes(child)).isEmpty();
        assertThat(clocks(child)).isEmpty();
    }

}
