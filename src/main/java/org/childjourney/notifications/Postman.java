package org.childjourney.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, each message in a transaction of its own. What cannot
 * be sent is tried again, less and less often but never given up. A message that has to
 * be sent again carries the same Message-ID, so that a mail server takes it once.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6));

    private static final Duration KEPT = Duration.ofDays(30);

    private static final int AT_ONCE = 500;

    private final Outbox outbox;

    private final JavaMailSenderImpl sender;

    private final NotificationProperties properties;

    private final TransactionTemplate transaction;

    private final Clock clock;

    Postman(Outbox outbox, JavaMailSenderImpl sender, NotificationProperties properties,
            TransactionTemplate transaction, Clock clock) {
        this.outbox = outbox;
        this.sender = sender;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends what is due, as long as the mail server takes it. */
    @Scheduled(fixedDelayString = "${childjourney.notifications.every:PT10S}")
    void deliver() {
        for (var sent = 0; sent < AT_ONCE; sent++) {
            if (!Boolean.TRUE.equals(this.transaction.execute(status -> deliverNext()))) {
                return;
            }
        }
    }

    /** Forgets what was sent more than 30 days ago. */
    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/London")
    void forget() {
        this.outbox.forgetSentBefore(this.clock.instant().minus(KEPT));
    }

    private boolean deliverNext() {
        var next = this.outbox.next();
        if (next.isEmpty()) {
            return false;
        }
        var mail = next.get();
        try {
            this.sender.send(message(mail));
            this.outbox.sent(mail.id());
            return true;
        }
        catch (MessagingException | MailException away) {
            LOG.warn("Message {} could not be sent and is tried again: {}", mail.id(), away.getMessage());
            this.outbox.notSent(mail.id(), WAITS.get(Math.min(mail.tries(), WAITS.size() - 1)));
            return false;
        }
    }

    private MimeMessage message(Outbox.Waiting mail) throws MessagingException {
        var message = new Numbered(this.sender.getSession(),
                "<mail-%d@%s>".formatted(mail.id(), this.properties.domain()));
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(this.properties.from());
        helper.setTo(mail.address());
        helper.setSubject(mail.subject());
        helper.setText(mail.words());
        return message;
    }

    /** A message whose Message-ID is its number in the outbox. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", this.number);
        }

    }

}
