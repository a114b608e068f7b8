package org.childjourney.access;

import java.util.Set;

import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDescriptionCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.childjourney.casefile.Refused;

/**
 * Refuses the engine's commands that would pass by a task's guard or keep what somebody
 * types in the engine's own tables, also when code calls them.
 */
class ShutCommands extends CommandInterceptor {

    private static final Set<Class<?>> SHUT = Set.of(AddCommentCmd.class, CreateAttachmentCmd.class,
            SetTaskDescriptionCmd.class, DelegateTaskCmd.class, ResolveTaskCmd.class, HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        if (SHUT.contains(command.getClass())) {
            throw new Refused("A task is done by answering its form. Write there what matters, so that it is on the "
                    + "child's record.");
        }
        return this.next.execute(command);
    }

}
