package org.childjourney;

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
        if (ConsistencyCommand.isAskedBy(args)) {
            System.exit(SpringApplication
                .exit(SpringApplication.run(ChildJourney.class, ConsistencyCommand.quietly(args))));
        }
        SpringApplication.run(ChildJourney.class, args);
    }

}
