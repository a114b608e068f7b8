package org.childjourney.access;

import java.lang.reflect.Field;
import java.util.Set;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.AbstractSetStateCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDescriptionCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.childjourney.casefile.Refused;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;

/**
 * Refuses the engine's commands that would pass by a task's guard, keep what somebody
 * types in the engine's own tables or move a timer by hand, also when code calls them;
 * and says what is wrong with a password.
 */
class ShutCommands extends CommandInterceptor {

    private static final Set<Class<?>> SHUT = Set.of(AddCommentCmd.class, CreateAttachmentCmd.class,
            SetTaskDescriptionCmd.class, DelegateTaskCmd.class, ResolveTaskCmd.class, HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class);

    /** What the engine says of a password that breaks the rules. */
    private static final String TOO_WEAK = "Password does not match policy";

    /**
     * By name it would be the field of the same name in some of these commands, which
     * stays empty.
     */
    private static final Field PAUSED_ON = ReflectionUtils.findField(AbstractSetStateCmd.class, "executionDate");

    static {
        ReflectionUtils.makeAccessible(PAUSED_ON);
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (SHUT.contains(command.getClass())) {
            throw new Refused("A task is done by answering its form. Write there what matters, so that it is on the "
                    + "child's record.");
        }
        if (command instanceof SetJobRetriesCmd && movesItsTime(command)) {
            throw new Refused("dueDate", "A time limit is not moved by hand. Try what is stuck again as it is.");
        }
        if (command instanceof AbstractSetStateCmd && isForLater(command)) {
            throw new Refused("executionDate", "What is paused, or goes on again, is so at once. Leave out the date.");
        }
        if (command instanceof SubmitStartFormCmd && hasKeyOfItsOwn(command)) {
            throw new Refused("businessKey",
                    "Which child it is about is an answer of the form. Leave out the key and answer the form.");
        }
        try {
            return this.next.execute(command);
        }
        catch (ProcessEngineException refused) {
            if (TOO_WEAK.equals(refused.getMessage())) {
                throw new Refused("password", PasswordRules.SENTENCE);
            }
            throw refused;
        }
    }

    /** Whatever somebody sends as the key would stay in the engine's own tables. */
    private static boolean hasKeyOfItsOwn(Command<?> start) {
        return StringUtils.hasText((String) new DirectFieldAccessor(start).getPropertyValue("businessKey"));
    }

    /**
     * The engine takes any date, were it in ten thousand years, and keeps a timer for it.
     */
    private static boolean isForLater(Command<?> pause) {
        return ReflectionUtils.getField(PAUSED_ON, pause) != null;
    }

    /**
     * The engine takes a new date together with a further try, and tells nobody of it.
     */
    private static boolean movesItsTime(Command<?> furtherTry) {
        return Boolean.TRUE.equals(new DirectFieldAccessor(furtherTry).getPropertyValue("isDueDateSet"));
    }

}
