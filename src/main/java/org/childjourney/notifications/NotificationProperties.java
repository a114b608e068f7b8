package org.childjourney.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How e-mail is sent. None is written while no mail server is named
 * ({@code spring.mail.host}).
 *
 * @param from the sender's address
 * @param address where people reach the application
 */
@ConfigurationProperties("childjourney.notifications")
record NotificationProperties(@DefaultValue("child-journey@example.org") String from,
        @DefaultValue("http://localhost:8080") String address) {

    /** The part of the sender's address that makes a Message-ID ours. */
    String domain() {
        return this.from.substring(this.from.indexOf('@') + 1);
    }

}
