package org.childjourney.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.childjourney.casefile.CaseReference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins journeys and brings them news, always by BPMN message and always with the
 * child's case reference as business key. Acts as the system, across all tenants, whoever
 * is signed in.
 */
@Service
public class Journeys {

    private static final String GROWN_UP_AND_WAITING = """
            select distinct c.case_reference from child c
            join ACT_RU_EXECUTION p on p.BUSINESS_KEY_ = c.case_reference
            join ACT_RU_EVENT_SUBSCR s on s.PROC_INST_ID_ = p.ID_
            where c.eighteenth_birthday <= ? and c.died_on is null
            and s.EVENT_TYPE_ = 'message' and s.EVENT_NAME_ = ? and c.case_reference > ?
            order by c.case_reference limit ?""";

    private final ActiveJourneys active;

    private final JdbcTemplate jdbc;

    private final RuntimeService runtime;

    private final RepositoryService repository;

    private final ManagementService management;

    private final IdentityService identity;

    Journeys(ActiveJourneys active, JdbcTemplate jdbc, RuntimeService runtime, RepositoryService repository,
            ManagementService management, IdentityService identity) {
        this.active = active;
        this.jdbc = jdbc;
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.identity = identity;
    }

    /**
     * Sends the child on to the journey that begins with this message. Where the child is
     * already on that journey, the journey under way takes the message itself, in an
     * event sub-process of its own; so it is never refused.
     * @param routing the routing variables that a new journey begins with
     * @return whether a new journey began
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean begin(CaseReference child, String message, Map<String, Object> routing) {
        return asSystem(() -> {
            var process = this.repository.createProcessDefinitionQuery()
                .messageEventSubscriptionName(message)
                .withoutTenantId()
                .singleResult();
            if (process == null) {
                throw new IllegalStateException("No journey begins with the message " + message);
            }
            if (process.isSuspended()) {
                throw new IllegalStateException("\"%s\" is suspended and takes no child. Activate it, then try again."
                    .formatted(process.getName()));
            }
            var whileActive = messageWhileActive(process.getId());
            if (whileActive.isPresent() && !this.active.begin(child, process.getKey())) {
                deliver(child, process.getKey(), whileActive.get(), routing);
                return false;
            }
            this.runtime.createMessageCorrelation(message)
                .processDefinitionId(process.getId())
                .processInstanceBusinessKey(child.value())
                .setVariables(routing)
                .correlateStartMessage();
            return true;
        });
    }

    /**
     * Tells each journey of the child that waits for this message.
     * @return how many journeys took it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int tell(CaseReference child, String message, Map<String, Object> routing) {
        return tellOthers(child, message, routing, null);
    }

    /**
     * Tells each journey of the child that waits for this message, but not the process
     * that says it.
     * @param sender the process instance that says it, null for none
     * @return how many journeys took it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int tellOthers(CaseReference child, String message, Map<String, Object> routing, String sender) {
        return asSystem(() -> {
            var waiting = this.runtime.createExecutionQuery()
                .processInstanceBusinessKey(child.value())
                .messageEventSubscriptionName(message)
                .list()
                .stream()
                .filter(execution -> !execution.getProcessInstanceId().equals(sender))
                .filter(execution -> stillWaits(execution, message))
                .toList();
            waiting.forEach(execution -> this.runtime.messageEventReceived(message, execution.getId(), routing));
            return waiting.size();
        });
    }

    /**
     * Whether it waits still, after what has happened in this very step: what is told
     * while a task is being completed is no news to that task, though the database has
     * not heard yet that it is over.
     */
    private static boolean stillWaits(Execution execution, String message) {
        var step = Context.getCommandContext();
        return step == null || !step.getEventSubscriptionManager()
            .findEventSubscriptionsByNameAndExecution(EventType.MESSAGE.name(), message, execution.getId(), false)
            .isEmpty();
    }

    /**
     * Tells this to the one process of the child that has this routing variable.
     * @return whether there was one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tellTheOne(CaseReference child, String message, String variable, Object value) {
        return asSystem(() -> !this.runtime.createMessageCorrelation(message)
            .processInstanceBusinessKey(child.value())
            .processInstanceVariableEquals(variable, value)
            .correlateAllWithResult()
            .isEmpty());
    }

    /**
     * Whoever is 18 on that day and of whom a process still waits for this message, in
     * the order of their case references, a page at a time. Nearly every child has such a
     * process, so the birthday is asked for in the same query. Nobody whose death is
     * recorded is among them.
     * @param after the last reference of the page before, or null for the first page
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<CaseReference> grownUpAndWaitingFor(String message, LocalDate on, CaseReference after, int limit) {
        return this.jdbc
            .queryForList(GROWN_UP_AND_WAITING, String.class, on, message, (after != null) ? after.value() : "", limit)
            .stream()
            .map(CaseReference::of)
            .toList();
    }

    /** Whether the child is on this journey now. */
    public boolean isOn(CaseReference child, String journey) {
        return this.active.contains(child, journey);
    }

    /** The keys of all processes that a child is on once at a time. */
    Set<String> keys() {
        return asSystem(() -> this.repository.createProcessDefinitionQuery()
            .withoutTenantId()
            .latestVersion()
            .list()
            .stream()
            .filter(process -> messageWhileActive(process.getId()).isPresent())
            .map(ProcessDefinition::getKey)
            .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The names of the journeys that the child is on besides this one. */
    public List<String> namesOfOthers(CaseReference child, String journey) {
        return asSystem(() -> this.active.others(child, journey)
            .stream()
            .map(key -> this.repository.createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .withoutTenantId()
                .latestVersion()
                .singleResult()
                .getName())
            .toList());
    }

    /**
     * Whether this journey of the child has something in hand that has not arrived yet,
     * such as a message to another journey that waits or has failed. Ending the journey
     * would lose it.
     */
    public boolean isHandingOver(CaseReference child, String journey) {
        return asSystem(() -> this.runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(child.value())
            .processDefinitionKey(journey)
            .list()
            .stream()
            .anyMatch(instance -> this.management.createJobQuery()
                .processInstanceId(instance.getId())
                .messages()
                .count() > 0));
    }

    /**
     * Whether a process of the same kind as the one that ended, and of the same child, is
     * still about this.
     * @param variable the routing variable that says what a process is about
     */
    public boolean isStillAbout(ProcessEnded ended, String variable, String value) {
        return asSystem(() -> this.runtime.createProcessInstanceQuery()
            .processInstanceBusinessKey(ended.child().value())
            .processDefinitionKey(ended.process())
            .variableValueEquals(variable, value)
            .list()
            .stream()
            .anyMatch(instance -> !instance.getId().equals(ended.instanceId())));
    }

    private Optional<String> messageWhileActive(String processDefinitionId) {
        var definition = ((RepositoryServiceImpl) this.repository).getDeployedProcessDefinition(processDefinitionId);
        return Optional.ofNullable((String) definition.getProperty(JourneyListener.MESSAGE_WHILE_ACTIVE));
    }

    private void deliver(CaseReference child, String journey, String message, Map<String, Object> routing) {
        var waiting = this.runtime.createExecutionQuery()
            .processInstanceBusinessKey(child.value())
            .processDefinitionKey(journey)
            .messageEventSubscriptionName(message)
            .singleResult();
        if (waiting == null) {
            throw new IllegalStateException("%s is on %s, which does not take %s".formatted(child, journey, message));
        }
        this.runtime.messageEventReceived(message, waiting.getId(), routing);
    }

    /** Does this as the system: nobody's roles or tenants stand in the way. */
    public <T> T asSystem(Supplier<T> work) {
        var signedIn = this.identity.getCurrentAuthentication();
        this.identity.clearAuthentication();
        try {
            return work.get();
        }
        finally {
            if (signedIn != null) {
                this.identity.setAuthentication(signedIn.getUserId(), signedIn.getGroupIds(), signedIn.getTenantIds());
            }
        }
    }

}
