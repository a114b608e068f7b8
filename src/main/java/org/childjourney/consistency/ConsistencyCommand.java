package org.childjourney.consistency;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The consistency check as a command beside the nodes that run, with the option
 * {@code --childjourney.check-consistency}. It opens no port, does no work of the engine
 * and brings no table up to date; it prints each difference in a sentence.
 */
@Component
@ConditionalOnProperty("childjourney.check-consistency")
public class ConsistencyCommand implements ApplicationRunner, ExitCodeGenerator {

    /** The exit code where something does not agree; 0 where everything does. */
    static final int DIFFERENCES = 2;

    private static final String OPTION = "--childjourney.check-consistency";

    private static final List<String> QUIETLY = List.of(OPTION + "=true", "--server.port=-1",
            "--spring.main.banner-mode=off", "--logging.level.root=warn", "--spring.mail.host=false",
            "--camunda.bpm.job-execution.enabled=false", "--camunda.bpm.auto-deployment-enabled=false",
            "--camunda.bpm.database.schema-update=false", "--childjourney.demo.children=false");

    private final ConsistencyCheck check;

    private final PrintStream out = System.out;

    private long differences;

    ConsistencyCommand(ConsistencyCheck check) {
        this.check = check;
    }

    /** Whether the application was started for this command alone. */
    public static boolean isAskedBy(String... arguments) {
        return Stream.of(arguments).anyMatch(argument -> argument.equals(OPTION) || argument.equals(OPTION + "=true"));
    }

    /** The arguments with those that keep the application from doing anything else. */
    public static String[] quietly(String... arguments) {
        return Stream.concat(Stream.of(arguments).filter(argument -> !argument.startsWith(OPTION)), QUIETLY.stream())
            .toArray(String[]::new);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var found = new AtomicLong();
        var children = this.check.tell(difference -> {
            found.incrementAndGet();
            this.out.println(difference);
        });
        this.differences = found.get();
        this.out.println((this.differences == 0)
                ? "%,d children compared: case record, clocks, engine and chronology agree.".formatted(children)
                : "%,d children compared, %,d differences.".formatted(children, this.differences));
    }

    @Override
    public int getExitCode() {
        return (this.differences == 0) ? 0 : DIFFERENCES;
    }

}
