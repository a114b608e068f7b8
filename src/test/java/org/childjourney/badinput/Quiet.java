package org.childjourney.badinput;

import java.util.Map;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * What is refused is logged with where it was refused; thirty thousand times that would
 * hide what a test has to say.
 */
class Quiet {

    private static final Map<String, LogLevel> LOUD = Map.of("org.camunda", LogLevel.OFF, "org.apache.catalina",
            LogLevel.OFF, "org.hibernate", LogLevel.OFF);

    private final LoggingSystem logs = LoggingSystem.get(Quiet.class.getClassLoader());

    void begin() {
        LOUD.forEach(this.logs::setLogLevel);
    }

    void end() {
        LOUD.keySet().forEach(logger -> this.logs.setLogLevel(logger, null));
    }

}
