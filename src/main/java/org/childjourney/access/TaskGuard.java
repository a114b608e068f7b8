package org.childjourney.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.childjourney.casefile.Refused;

/**
 * Stands at every user task of every model and lets nobody take, be given or complete it
 * who has none of the roles that its candidate groups name, through whichever door they
 * come. The team in whose list it stands is no part of that: colleagues of another team
 * may help out.
 *
 * <p>
 * A task can name, with the property {@code not-by}, the routing variable that holds the
 * user id of who did the work before: that person may neither take nor complete it (four
 * eyes).
 */
class TaskGuard extends AbstractBpmnParseListener {

    static final String NOT_BY = "not-by";

    private final AccessTable table;

    TaskGuard(AccessTable table) {
        this.table = table;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var guard = new AtTask(this.table, notBy(element));
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, guard);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, guard);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, guard);
    }

    private static Optional<String> notBy(Element userTask) {
        return Optional.ofNullable(userTask.element("extensionElements"))
            .map(extensions -> extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties"))
            .stream()
            .flatMap(properties -> properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream())
            .filter(property -> NOT_BY.equals(property.attribute("name")))
            .map(property -> property.attribute("value"))
            .findFirst();
    }

    private static final class AtTask implements TaskListener {

        /** What the engine calls a task that nobody has changed yet. */
        private static final String CREATED = "Created";

        private final AccessTable table;

        private final Optional<String> notBy;

        AtTask(AccessTable table, Optional<String> notBy) {
            this.table = table;
            this.notBy = notBy;
        }

        @Override
        public void notify(DelegateTask task) {
            switch (task.getEventName()) {
                case EVENTNAME_CREATE -> created(task);
                case EVENTNAME_COMPLETE -> completing(task);
                default -> assigned(task);
            }
        }

        /**
         * The worker whom the model names may have left the role meanwhile: then the task
         * is open to the role, and the journey goes on.
         */
        private void created(DelegateTask task) {
            var worker = task.getAssignee();
            if (worker != null && (!mayDo(task, worker) || isTheOneWhoMayNot(task, worker))) {
                task.setAssignee(null);
            }
        }

        private void assigned(DelegateTask task) {
            if (CREATED.equals(((TaskEntity) task).getTaskState())) {
                return;
            }
            var person = person();
            if (person != null) {
                mayHandOut(task, person);
            }
            var worker = task.getAssignee();
            if (worker == null) {
                return;
            }
            if (!mayDo(task, worker)) {
                throw new Refused(isActing(person, worker) ? forAnotherRole(task)
                        : "%s cannot be given this task: it is for the %s.".formatted(worker, roles(task)));
            }
            refuseWhoMayNot(task, worker);
        }

        private void mayHandOut(DelegateTask task, Authentication person) {
            var before = ((TaskEntity) task).getPropertyChanges().get(TaskEntity.ASSIGNEE);
            var from = (before != null) ? before.getOrgValueString() : null;
            var takes = from == null && isActing(person, task.getAssignee());
            var putsBack = task.getAssignee() == null && isActing(person, from);
            if (takes || putsBack) {
                return;
            }
            var process = ((TaskEntity) task).getProcessDefinition().getKey();
            if (!this.table.mayAssign(groupsOf(person), process)) {
                throw new Refused("Only a manager can give a task to somebody else or take it from them. "
                        + "You can claim a task that nobody has, and put back your own.");
            }
        }

        private void completing(DelegateTask task) {
            var person = person();
            if (person == null) {
                if (Context.getJobExecutorContext() == null) {
                    throw new Refused("Nobody is signed in. Sign in and open the task again.");
                }
                return;
            }
            if (!mayDo(task, groupsOf(person))) {
                throw new Refused(forAnotherRole(task));
            }
            if (task.getAssignee() != null && !isActing(person, task.getAssignee())) {
                throw new Refused(
                        "This task is with somebody else. Ask them to put it back, or your manager to give it to you.");
            }
            refuseWhoMayNot(task, person.getUserId());
        }

        private void refuseWhoMayNot(DelegateTask task, String userId) {
            if (isTheOneWhoMayNot(task, userId)) {
                throw new Refused("Two people have to look at this: whoever did the work cannot do this task as well. "
                        + "A colleague in the same role can.");
            }
        }

        private boolean isTheOneWhoMayNot(DelegateTask task, String userId) {
            return this.notBy.map(task::getVariable).filter(userId::equals).isPresent();
        }

        private boolean mayDo(DelegateTask task, String userId) {
            return mayDo(task, groupsOf(userId));
        }

        private boolean mayDo(DelegateTask task, List<String> groups) {
            return groups.stream().anyMatch(rolesOf(task)::contains);
        }

        private List<String> groupsOf(String userId) {
            var person = person();
            if (isActing(person, userId)) {
                return groupsOf(person);
            }
            return Context.getProcessEngineConfiguration()
                .getIdentityService()
                .createGroupQuery()
                .groupMember(userId)
                .list()
                .stream()
                .map(group -> group.getId())
                .toList();
        }

        private static List<String> groupsOf(Authentication person) {
            return (person.getGroupIds() != null) ? person.getGroupIds() : List.of();
        }

        private static Set<String> rolesOf(DelegateTask task) {
            return task.getCandidates()
                .stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .map(group -> OpenTo.parse(group).role())
                .collect(Collectors.toSet());
        }

        private String forAnotherRole(DelegateTask task) {
            return "This task is for the %s. Your role does not include it.".formatted(roles(task));
        }

        private String roles(DelegateTask task) {
            return this.table.named(rolesOf(task));
        }

        private static Authentication person() {
            var authentication = Context.getCommandContext().getAuthentication();
            return (authentication != null && authentication.getUserId() != null) ? authentication : null;
        }

        private static boolean isActing(Authentication person, String userId) {
            return person != null && person.getUserId().equals(userId);
        }

    }

}
