package org.childjourney.retention;

import java.util.Collection;

import jakarta.servlet.http.HttpServletResponse;
import org.childjourney.access.Way;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the whole record of one child is taken out as a file, for whoever asks for
 * theirs.
 */
@Controller
@RequestMapping(SubjectAccessPages.PATH)
class SubjectAccessPages {

    static final String PATH = "/subject-access";

    private final SubjectAccess records;

    private final Officers officers;

    SubjectAccessPages(SubjectAccess records, Officers officers) {
        this.records = records;
        this.officers = officers;
    }

    @GetMapping
    String ask() {
        this.officers.exporting();
        return "retention/subject-access";
    }

    /** The record as one page that needs nothing else, to be kept as a file. */
    @PostMapping
    String export(@RequestParam(defaultValue = "") String child, @RequestParam(defaultValue = "") String askedBy,
            Model model, HttpServletResponse response) {
        var by = this.officers.exporting();
        try {
            var record = this.records.export(CaseReference.of(child.strip()), askedBy, by);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                        .filename("record-%s.html".formatted(record.reference()))
                        .build()
                        .toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            model.addAttribute("record", record);
            return "retention/whole-record";
        }
        catch (Refused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("wrong", refused.getMessage());
            model.addAttribute("wrongField", "askedBy".equals(refused.field()) ? "askedBy" : "child");
            model.addAttribute("child", child);
            model.addAttribute("askedBy", askedBy);
            return "retention/subject-access";
        }
    }

    /** The way to it. */
    @Component
    static class WayThere implements Way {

        private final Officers officers;

        WayThere(Officers officers) {
            this.officers = officers;
        }

        @Override
        public String name() {
            return "Subject-access requests";
        }

        @Override
        public String about() {
            return "The whole record of one child as a file, for the person it is about";
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public boolean isOpenTo(Collection<String> groups) {
            return this.officers.export(groups);
        }

    }

}
