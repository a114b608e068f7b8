package org.childjourney.record;

import java.util.List;
import java.util.Map;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The child's record for the task list of the person signed in. Nothing of it stays in
 * the browser's cache.
 */
@RestController
@RequestMapping("/api/tasks")
class RecordController {

    private static final int MOST_AT_ONCE = 100;

    private static final int LAST_PAGE = 10_000;

    private final ChildsRecords records;

    RecordController(ChildsRecords records) {
        this.records = records;
    }

    /**
     * The child's record as this task shows it.
     * @param page which page of what has happened, counted from 0
     */
    @GetMapping("/{taskId}/record")
    ResponseEntity<ChildsRecord> record(@PathVariable String taskId, @RequestParam(defaultValue = "0") int page) {
        if (page < 0 || page > LAST_PAGE) {
            throw refused(HttpStatus.BAD_REQUEST, "Pages are counted from 0. Ask for the first page.");
        }
        return this.records.at(taskId, page)
            .map(record -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(record))
            .orElseThrow(() -> refused(HttpStatus.NOT_FOUND,
                    "This task has been completed, or it is not open to your role."));
    }

    /** Case reference, name and process of up to 100 tasks at once. */
    @GetMapping("/references")
    ResponseEntity<Map<String, ChildsRecords.Reference>> references(@RequestParam List<String> ids) {
        if (ids.size() > MOST_AT_ONCE) {
            throw refused(HttpStatus.BAD_REQUEST, "Ask about at most " + MOST_AT_ONCE + " tasks at once.");
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.records.references(ids));
    }

    private static ErrorResponseException refused(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }

}
