package org.childjourney.access;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.context.ApplicationEventPublisher;

import org.childjourney.access.TaskOffered.RoleInTeam;

/** Announces each task that begins, once the guard has looked at whose it is. */
class OfferedTasks extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    OfferedTasks(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
            .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::offered);
    }

    private void offered(DelegateTask task) {
        var key = task.getExecution().getProcessBusinessKey();
        var openTo = task.getCandidates()
            .stream()
            .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
            .map(link -> OpenTo.parse(link.getGroupId()))
            .map(open -> new RoleInTeam(open.role(), open.team()))
            .toList();
        this.events.publishEvent(new TaskOffered(task.getId(), task.getName(), (key != null) ? key : task.getName(),
                (task.getDueDate() != null) ? task.getDueDate().toInstant() : null, task.getAssignee(), openTo));
    }

}
