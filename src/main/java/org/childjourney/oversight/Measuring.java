package org.childjourney.oversight;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Where it is asked for, the work is counted again and again. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty("childjourney.metrics.every")
class Measuring {

}
