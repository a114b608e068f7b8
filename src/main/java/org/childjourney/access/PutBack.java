package org.childjourney.access;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Lets whoever has taken a task put it back. The engine takes that for handing it out,
 * which is for those who may hand out anybody's.
 */
class PutBack extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        return this.next.execute(isOfTheirOwn(command) ? ownTaskBack(command) : command);
    }

    private static boolean isOfTheirOwn(Command<?> command) {
        var person = Context.getCommandContext().getAuthentication();
        if (!(command instanceof AssignTaskCmd) || person == null || person.getUserId() == null) {
            return false;
        }
        var assignment = new DirectFieldAccessor(command);
        var task = (assignment.getPropertyValue("userId") == null)
                ? Context.getCommandContext().getTaskManager().findTaskById(taskId(assignment)) : null;
        return task != null && person.getUserId().equals(task.getAssignee());
    }

    @SuppressWarnings("unchecked")
    private static <T> Command<T> ownTaskBack(Command<T> command) {
        return (Command<T>) new ClaimTaskCmd(taskId(new DirectFieldAccessor(command)), null);
    }

    private static String taskId(DirectFieldAccessor assignment) {
        return (String) assignment.getPropertyValue("taskId");
    }

}
