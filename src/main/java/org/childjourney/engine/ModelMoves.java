package org.childjourney.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.childjourney.casefile.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves running processes to the newest version of their model. A journey of nine years
 * outlives many versions: the ids of its steps stay, so that a child goes on where the
 * child stands; where a step is gone, whoever moves says which steps take its place.
 *
 * <p>
 * Each process moves in a transaction of its own. Trying it out does exactly the same and
 * takes it back, so that its answer is what would happen and not a guess.
 */
@Service
public class ModelMoves {

    private static final Logger LOG = LoggerFactory.getLogger(ModelMoves.class);

    private final RepositoryService repository;

    private final RuntimeService runtime;

    private final Journeys journeys;

    private final TransactionTemplate alone;

    ModelMoves(RepositoryService repository, RuntimeService runtime, Journeys journeys,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.runtime = runtime;
        this.journeys = journeys;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * One process, and whether it moves.
     *
     * @param caseReference the child, null for a process that is about no child
     * @param process its id in the engine
     * @param fromVersion the version on which it is
     * @param toVersion the newest version
     * @param standsAt the steps at which it stands
     * @param moves whether it moves
     * @param obstacles what stands in the way, a sentence for each step
     */
    public record Move(String caseReference, String process, int fromVersion, int toVersion, List<String> standsAt,
            boolean moves, List<String> obstacles) {
    }

    /**
     * Says for every process of this kind on an older version whether it would move, and
     * changes nothing.
     * @param takesOver for a step that is gone, the steps that take its place: the first
     * takes over its work, the others begin beside it
     * @throws Refused if there is no such process, or a step takes over that cannot
     */
    public List<Move> tryOut(String process, Map<String, List<String>> takesOver) {
        return all(process, takesOver, true);
    }

    /**
     * Moves every process of this kind that can move. Whatever cannot stays on its
     * version and goes on there; one that fails on the way stops nobody else.
     * @throws Refused as {@link #tryOut}
     */
    public List<Move> move(String process, Map<String, List<String>> takesOver) {
        return all(process, takesOver, false);
    }

    private List<Move> all(String process, Map<String, List<String>> takesOver, boolean takeBack) {
        return this.journeys.asSystem(() -> {
            var newest = newest(process);
            // every plan is made before anybody moves: a refusal leaves all where they
            // are
            var toMove = new ArrayList<Supplier<Move>>();
            for (var older : older(newest)) {
                var standing = this.runtime.createProcessInstanceQuery().processDefinitionId(older.getId()).list();
                if (!standing.isEmpty()) {
                    var plan = plan(older, newest, takesOver);
                    standing.forEach((one) -> toMove.add(() -> move(one, older, newest, plan, takesOver, takeBack)));
                }
            }
            return toMove.stream().map(Supplier::get).toList();
        });
    }

    private ProcessDefinition newest(String process) {
        var newest = this.repository.createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult();
        if (newest == null) {
            throw new Refused("process", "There is no process \"%s\". Check its name.".formatted(process));
        }
        return newest;
    }

    private List<ProcessDefinition> older(ProcessDefinition newest) {
        return this.repository.createProcessDefinitionQuery()
            .processDefinitionKey(newest.getKey())
            .orderByProcessDefinitionVersion()
            .asc()
            .list()
            .stream()
            .filter((version) -> version.getVersion() < newest.getVersion())
            .toList();
    }

    private MigrationPlan plan(ProcessDefinition older, ProcessDefinition newest, Map<String, List<String>> takesOver) {
        var model = this.repository.getBpmnModelInstance(older.getId());
        var plan = this.runtime.createMigrationPlan(older.getId(), newest.getId())
            .mapEqualActivities()
            .updateEventTriggers();
        takesOver.entrySet()
            .stream()
            .filter((step) -> model.getModelElementById(step.getKey()) != null)
            .forEach((step) -> plan.mapActivities(step.getKey(), step.getValue().get(0)));
        try {
            return plan.build();
        }
        catch (MigrationPlanValidationException impossible) {
            var why = impossible.getValidationReport()
                .getInstructionReports()
                .stream()
                .flatMap((report) -> report.getFailures()
                    .stream()
                    .map((failure) -> report.getMigrationInstruction().getSourceActivityId() + ": " + failure))
                .toList();
            throw new Refused("takesOver",
                    "Version %d cannot move like this. %s".formatted(older.getVersion(), String.join(" ", why)));
        }
    }

    private Move move(ProcessInstance one, ProcessDefinition older, ProcessDefinition newest, MigrationPlan plan,
            Map<String, List<String>> takesOver, boolean takeBack) {
        var standsAt = standsAt(one);
        try {
            this.alone.executeWithoutResult((status) -> {
                this.runtime.newMigration(plan).processInstanceIds(one.getId()).execute();
                beginBeside(one, standsAt, takesOver);
                if (takeBack) {
                    status.setRollbackOnly();
                }
            });
            return told(one, older, newest, standsAt, List.of());
        }
        catch (MigratingProcessInstanceValidationException impossible) {
            var obstacles = impossible.getValidationReport()
                .getActivityInstanceReports()
                .stream()
                .flatMap((report) -> report.getFailures()
                    .stream()
                    .map((failure) -> report.getSourceScopeId() + ": " + failure))
                .distinct()
                .toList();
            return told(one, older, newest, standsAt,
                    obstacles.isEmpty() ? impossible.getValidationReport().getFailures() : obstacles);
        }
        catch (RuntimeException failed) {
            LOG.warn("The process {} of {} did not move.", one.getId(), one.getBusinessKey(), failed);
            return told(one, older, newest, standsAt, List.of("It failed: " + failed.getMessage()));
        }
    }

    /** At no step where it has ended meanwhile. */
    private List<String> standsAt(ProcessInstance one) {
        try {
            return this.runtime.getActiveActivityIds(one.getId()).stream().sorted().toList();
        }
        catch (NullValueException ended) {
            return List.of();
        }
    }

    private void beginBeside(ProcessInstance one, List<String> stoodAt, Map<String, List<String>> takesOver) {
        var beside = stoodAt.stream()
            .filter(takesOver::containsKey)
            .flatMap((step) -> takesOver.get(step).stream().skip(1))
            .distinct()
            .toList();
        if (!beside.isEmpty()) {
            var change = this.runtime.createProcessInstanceModification(one.getId());
            beside.forEach(change::startBeforeActivity);
            change.execute();
        }
    }

    private static Move told(ProcessInstance one, ProcessDefinition older, ProcessDefinition newest,
            List<String> standsAt, List<String> obstacles) {
        return new Move(one.getBusinessKey(), one.getId(), older.getVersion(), newest.getVersion(), standsAt,
                obstacles.isEmpty(), List.copyOf(obstacles));
    }

}
