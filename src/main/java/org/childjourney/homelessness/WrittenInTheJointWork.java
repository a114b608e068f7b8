package org.childjourney.homelessness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.engine.FormLabels;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section.Item;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What people of both authorities and the advocate wrote at each step, question by
 * question, the latest first.
 */
@Component
@Order(154)
class WrittenInTheJointWork implements RecordSection {

    private final JointAssessments assessments;

    private final Accounts accounts;

    private final FormLabels labels;

    WrittenInTheJointWork(JointAssessments assessments, Accounts accounts, FormLabels labels) {
        this.assessments = assessments;
        this.accounts = accounts;
        this.labels = labels;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var items = this.assessments.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .flatMap((joint) -> this.accounts.of(joint).stream())
            .map(this::item)
            .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.timeline("Written in the joint work", items));
    }

    private Item item(JointAccount account) {
        var answers = this.accounts.read(account, JsonNode.class);
        List<String> lines = new ArrayList<>();
        this.labels.of(account.step()).forEach((key, question) -> {
            var answer = answers.path(key);
            if (!answer.isMissingNode() && !answer.isNull()) {
                lines.add(question + " " + said(account.step(), key, answer));
            }
        });
        lines.add("Recorded by " + account.writtenBy());
        return new Item(titled(account.step()), String.join("\n", lines), account.writtenAt());
    }

    private static String titled(String step) {
        return Character.toUpperCase(step.charAt(0)) + step.substring(1).replace('-', ' ');
    }

    private String said(String step, String key, JsonNode answer) {
        if (answer.isArray()) {
            List<String> several = new ArrayList<>();
            answer.forEach((one) -> several.add(this.labels.said(step, key, one.asText())));
            return String.join("; ", several);
        }
        var chosen = this.labels.said(step, key, answer.asText());
        return answer.isTextual() ? dated(chosen) : chosen;
    }

    private static String dated(String text) {
        try {
            return text.endsWith("Z") ? Days.said(Instant.parse(text)) : Days.said(LocalDate.parse(text));
        }
        catch (DateTimeParseException words) {
            return text;
        }
    }

}
