package org.childjourney.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What is turned away before anybody asks who sends it, and how the engine answers. */
@Configuration(proxyBeanMethods = false)
class SoundRequestsConfiguration {

    private static final int AFTER_THE_ENCODING_IS_KNOWN = Ordered.HIGHEST_PRECEDENCE + 50;

    @Bean
    FilterRegistrationBean<SoundRequests> soundRequests(ObjectMapper json) {
        var registration = new FilterRegistrationBean<>(new SoundRequests(json));
        registration.addUrlPatterns("/*");
        registration.setOrder(AFTER_THE_ENCODING_IS_KNOWN);
        return registration;
    }

    @Bean
    FilterRegistrationBean<EngineAnswers> engineAnswers(ObjectMapper json) {
        var registration = new FilterRegistrationBean<>(new EngineAnswers(json));
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        registration.setOrder(AFTER_THE_ENCODING_IS_KNOWN + 1);
        return registration;
    }

    /** Whoever asks first whether a body is welcome is told before it is sent. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> asksFirst() {
        return server -> server
            .addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming", "onRead"));
    }

    /** No field of a form holds what no database keeps. */
    @Bean
    HttpFirewall soundFields() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(SoundRequests::canBeKept);
        firewall.setAllowedParameterValues(SoundRequests::canBeKept);
        return firewall;
    }

}
