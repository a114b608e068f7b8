package org.childjourney.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;

import org.childjourney.access.Managers;
import org.childjourney.access.Way;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A page for an administrator who wants to know whether the audit is as it was written.
 */
@Controller
@RequestMapping(AuditPage.PATH)
class AuditPage {

    static final String PATH = "/audit";

    private final AuditTrail trail;

    private final AuditApi api;

    private final Clock clock;

    AuditPage(AuditTrail trail, AuditApi api, Clock clock) {
        this.trail = trail;
        this.api = api;
        this.clock = clock;
    }

    @GetMapping
    String page(Model model) {
        var today = LocalDate.now(this.clock);
        model.addAttribute("from", today.minusMonths(1));
        model.addAttribute("to", today);
        model.addAttribute("seal", this.trail.chain().lastSeal());
        return "audit/audit";
    }

    @PostMapping
    String verify(Model model) {
        model.addAttribute("verdict", this.api.verify(null));
        return page(model);
    }

    /** The way there, on the start page of administrators. */
    @Component
    static class ToTheAudit implements Way {

        @Override
        public String name() {
            return "Audit";
        }

        @Override
        public String about() {
            return "Who signed in, read and decided, and whether somebody changed it";
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public boolean isOpenTo(Collection<String> groups) {
            return Managers.areAdministrators(groups);
        }

    }

}
