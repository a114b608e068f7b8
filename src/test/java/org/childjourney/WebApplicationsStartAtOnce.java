package org.childjourney;

import org.camunda.bpm.spring.boot.starter.webapp.filter.LazyInitRegistration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The web applications set themselves up when they are first asked, with the application
 * that was begun last. Where several run in one machine, that may be another, or one that
 * did not start; so each sets its own up as soon as it can be asked.
 */
@Component
class WebApplicationsStartAtOnce {

    private final ObjectProvider<LazyInitRegistration> webApplications;

    WebApplicationsStartAtOnce(ObjectProvider<LazyInitRegistration> webApplications) {
        this.webApplications = webApplications;
    }

    @EventListener
    void started(ServletWebServerInitializedEvent event) {
        this.webApplications.ifAvailable((those) -> those.setApplicationContext(event.getApplicationContext()));
    }

}
