package org.childjourney;

import java.util.TimeZone;

import org.childjourney.consistency.ConsistencyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Leads a child's case through a local authority, from first contact to adulthood. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Child Journey")
public class ChildJourney {

    public static void main(String[] args) {
        // The engine keeps its times without a zone: in one that changes to summer time
        // an hour of every autumn would
        // stand for two, and nodes in different zones would read different times.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        if (ConsistencyCommand.isAskedBy(args)) {
            System.exit(SpringApplication
                .exit(SpringApplication.run(ChildJourney.class, ConsistencyCommand.quietly(args))));
        }
        SpringApplication.run(ChildJourney.class, args);
    }

}
