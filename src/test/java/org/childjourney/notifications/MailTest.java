package org.childjourney.notifications;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import org.childjourney.AtWork;
import org.childjourney.MailedTest;
import org.childjourney.SignedInAs;
import org.childjourney.oversight.AtEight;
import org.childjourney.referral.Answers;
import org.childjourney.referral.ReferralJourneys;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written to people, to whom, and what happens while the mail server is away. */
@MailedTest
class MailTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 2, 2, 10, 0);

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(
            new ServerSetup(MailedTest.MAIL_PORT, null, "smtp"));

    @Autowired
    private ReferralJourneys journeys;

    @Autowired
    private AtWork work;

    @Autowired
    private SignedInAs signedIn;

    @Autowired
    private Postman postman;

    @Autowired
    private Outbox outbox;

    @Autowired
    private AtEight digest;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void monday() {
        this.journeys.timeIs(MONDAY);
    }

    @AfterEach
    void empty() {
        this.jdbc.update("delete from mail");
        this.jdbc.update("delete from mail_choice");
        this.sender.setPort(MailedTest.MAIL_PORT);
    }

    private List<MimeMessage> sent() {
        this.postman.deliver();
        return Arrays.asList(SERVER.getReceivedMessages());
    }

    private List<String> subjectsTo(String person) {
        return sent().stream().filter(mail -> to(mail).startsWith(person + "@")).map(MailTest::subject).toList();
    }

    private static List<String> words() {
        return Arrays.stream(SERVER.getReceivedMessages()).map(MailTest::words).toList();
    }

    private static String words(MimeMessage mail) {
        try {
            return String.valueOf(mail.getContent());
        }
        catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        }
        catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        }
        catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void a_task_is_offered_to_everybody_in_its_role_and_to_nobody_else() {
        var child = this.journeys.contact();

        assertThat(subjectsTo("mash-social-worker")).contains("To do: Check immediate safety, " + child);
        assertThat(subjectsTo("social-worker")).isEmpty();
    }

    @Test
    void no_message_names_a_child_or_says_anything_of_the_case() throws Exception {
        this.journeys.childToBeDecided("AMBER", "partner-police");

        assertThat(sent()).isNotEmpty();
        for (var mail : SERVER.getReceivedMessages()) {
            assertThat(mail.getSubject() + mail.getContent()).doesNotContain("Blossom", "Testerly", "Mallow", "hungry",
                    "asleep");
        }
    }

    @Test
    void whoever_wants_the_digest_only_gets_nothing_else() {
        this.outbox.choose("mash-social-worker", true);

        this.journeys.contact();

        assertThat(subjectsTo("mash-social-worker")).isEmpty();
    }

    @Test
    void a_limit_that_is_near_and_one_that_has_passed_are_told_once() {
        var child = this.journeys.contact();
        this.journeys.fireTimer(child, "front-door-time");
        while (this.work.open(child).stream().noneMatch("answer-breach"::equals)) {
            this.journeys.fireTimer(child, "front-door-time");
            this.journeys.goOn(child);
        }

        var subjects = sent().stream().map(MailTest::subject).toList();

        assertThat(subjects).anyMatch(subject -> subject.startsWith("Nearly due: ") && subject.endsWith(child.value()));
        assertThat(subjects)
            .anyMatch(subject -> subject.startsWith("Raised to you: ") && subject.endsWith(child.value()));
        assertThat(sent()).hasSameSizeAs(subjects);
    }

    @Test
    void that_a_limit_has_passed_is_told_to_the_childs_worker() {
        var child = this.journeys.childBeingAssessed();
        while (this.work.open(child).stream().noneMatch("answer-breach"::equals)) {
            this.journeys.fireTimer(child, "assessment-time");
            this.journeys.goOn(child);
        }

        assertThat(subjectsTo("social-worker"))
            .anyMatch(subject -> subject.startsWith("Late: ") && subject.endsWith(child.value()));
    }

    @Test
    void a_mail_server_that_is_away_delays_nothing_and_loses_nothing() {
        this.sender.setPort(MailedTest.MAIL_PORT + 1);
        var child = this.journeys.contact();
        assertThat(this.work.open(child)).contains("check-immediate-safety");
        assertThat(sent()).isEmpty();

        this.sender.setPort(MailedTest.MAIL_PORT);
        var waiting = this.jdbc.queryForObject("select count(*) from mail where sent_at is null", Integer.class);
        assertThat(sent()).as("what has been tried in vain waits a minute").hasSize(waiting - 1);

        this.journeys.timeIs(MONDAY.plusMinutes(2));
        assertThat(sent()).hasSize(waiting);
    }

    @Test
    void a_message_that_is_sent_again_has_the_same_message_id() throws Exception {
        this.journeys.contact();
        sent();
        var first = numbers();
        SERVER.purgeEmailFromAllMailboxes();
        this.jdbc.update("update mail set next_try_at = written_at, sent_at = null");
        sent();

        assertThat(first).isNotEmpty();
        assertThat(numbers()).containsAll(first).doesNotHaveDuplicates();
    }

    private static List<String> numbers() {
        return Arrays.stream(SERVER.getReceivedMessages()).map(MailTest::number).toList();
    }

    private static String number(MimeMessage mail) {
        try {
            return mail.getMessageID();
        }
        catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void each_manager_gets_one_digest_at_eight_on_working_days() {
        this.outbox.choose("mash-manager", true);
        this.journeys.childToBeDecided("AMBER");
        this.journeys.timeIs(LocalDateTime.of(2026, 2, 3, 7, 59));
        this.digest.comes();
        assertThat(subjectsTo("mash-manager")).isEmpty();

        this.journeys.timeIs(LocalDateTime.of(2026, 2, 3, 8, 0));
        this.digest.comes();
        this.digest.comes();
        assertThat(subjectsTo("mash-manager")).singleElement().asString().startsWith("This morning: ");
        assertThat(words()).noneMatch(words -> words.contains("Testerly"))
            .anyMatch(words -> words.contains("The limit passes within the next 5 working days."));
        assertThat(subjectsTo("housing-stroud-manager")).singleElement().asString().startsWith("This morning: ");
        assertThat(subjectsTo("social-worker")).noneMatch(subject -> subject.startsWith("This morning"));
    }

    @Test
    void no_digest_comes_on_a_sunday_or_on_christmas_day() {
        for (var day : List.of(LocalDateTime.of(2026, 2, 8, 8, 30), LocalDateTime.of(2026, 12, 25, 8, 30))) {
            this.journeys.timeIs(day);
            this.digest.comes();
        }
        assertThat(sent()).isEmpty();
    }

    @Test
    void a_task_that_was_done_is_not_offered_again_when_the_next_begins() {
        var child = this.journeys.contact();
        sent();
        SERVER.reset();

        this.journeys.as("mash-social-worker").complete(child, "check-immediate-safety", Answers.safe());

        assertThat(subjectsTo("mash-manager")).containsExactly("To do: Rate the urgency, " + child);
    }

}
