package org.childjourney.drafts;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.childjourney.engine.SignedIn;
import org.childjourney.engine.TasksInSight;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Keeps what the person signed in has typed into the form of a task that is theirs, and
 * gives it back to nobody else. Nothing of it stays in the browser's cache.
 */
@RestController
@RequestMapping("/api/tasks/{taskId}/draft")
class DraftController {

    /** More than all text fields of the longest form together. */
    private static final int LONGEST = 500_000;

    private final Drafts drafts;

    private final TasksInSight tasks;

    private final SignedIn signedIn;

    private final ObjectMapper json;

    DraftController(Drafts drafts, TasksInSight tasks, SignedIn signedIn, ObjectMapper json) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.json = json;
    }

    /** The draft; 204 where there is none. */
    @GetMapping
    ResponseEntity<Kept> draft(@PathVariable String taskId) {
        requireSight(taskId);
        return this.drafts.of(this.signedIn.userId(), taskId)
            .map(draft -> answer(new Kept(draft.answers(), draft.savedAt())))
            .orElseGet(() -> ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build());
    }

    /**
     * Keeps these answers, unchecked as they are. Refused: what is no JSON object (400),
     * more than 500,000 characters (413), a task of which the person does not know (404)
     * or that is not theirs (409).
     */
    @PutMapping
    ResponseEntity<Kept> keep(@PathVariable String taskId, @RequestBody String answers) {
        var task = requireSight(taskId);
        var person = this.signedIn.userId();
        if (!person.equals(task.assignee())) {
            throw refused(HttpStatus.CONFLICT,
                    "This task is not with you any more, so what you type is not kept. Claim it to go on.");
        }
        if (answers.length() > LONGEST) {
            throw refused(HttpStatus.PAYLOAD_TOO_LARGE, "This is more text than a form can hold. Shorten it.");
        }
        return this.drafts.keep(person, taskId, object(answers))
            .map(savedAt -> answer(new Kept(null, savedAt)))
            .orElseThrow(DraftController::over);
    }

    /** Throws the draft away. */
    @DeleteMapping
    ResponseEntity<Void> discard(@PathVariable String taskId) {
        this.drafts.discard(this.signedIn.userId(), taskId);
        return ResponseEntity.noContent().build();
    }

    private TasksInSight.Sighted requireSight(String taskId) {
        return this.tasks.task(taskId).orElseThrow(DraftController::over);
    }

    private static ErrorResponseException over() {
        return refused(HttpStatus.NOT_FOUND, "This task has been completed, or it is not open to your role.");
    }

    private String object(String answers) {
        try {
            var read = this.json.readTree(answers);
            if (read != null && read.isObject() && answers.indexOf(0) < 0 && !answers.contains("\\u0000")) {
                return answers;
            }
        }
        catch (JsonProcessingException notJson) {
            // Refused below, like whatever else is no answer to a form.
        }
        throw refused(HttpStatus.BAD_REQUEST, "Send the answers of the form as one JSON object.");
    }

    private static ResponseEntity<Kept> answer(Kept kept) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(kept);
    }

    private static ErrorResponseException refused(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }

    /** What is kept, and since when. */
    private record Kept(@JsonRawValue String answers, Instant savedAt) {
    }

}
