package org.childjourney.preproceedings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads what a local authority settles for pre-proceedings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PreProceedingsProperties.class)
class PreProceedingsConfiguration {

}
