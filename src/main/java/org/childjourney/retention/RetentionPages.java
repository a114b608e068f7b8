package org.childjourney.retention;

import java.util.Collection;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.childjourney.access.Way;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which it is decided what becomes of records whose time is over. */
@Controller
@RequestMapping(RetentionPages.PATH)
class RetentionPages {

    static final String PATH = "/retention";

    private static final int LAST_PAGE = 10_000;

    private final Retention retention;

    private final Officers officers;

    RetentionPages(Retention retention, Officers officers) {
        this.retention = retention;
        this.officers = officers;
    }

    @GetMapping
    String look(@RequestParam(defaultValue = "1") String page, @RequestParam(required = false) String decided,
            Model model) {
        this.officers.looking();
        return show(page(page), decided != null, model);
    }

    private static int page(String asked) {
        return asked.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(asked), LAST_PAGE) : 1;
    }

    private String show(int page, boolean saved, Model model) {
        model.addAttribute("waiting", this.retention.waiting(page - 1));
        model.addAttribute("page", page);
        model.addAttribute("toErase", this.retention.decided(Decision.ERASE));
        model.addAttribute("kept", this.retention.decided(Decision.KEEP));
        model.addAttribute("erased", this.retention.erased());
        model.addAttribute("rules", this.retention.rules());
        model.addAttribute("mayDecide", this.officers.maySay());
        model.addAttribute("saved", saved);
        model.addAttribute("told", new Told(this.retention));
        return "retention/due";
    }

    /** How the page says what it shows. */
    record Told(Retention retention) {

        public String rule(String id) {
            return this.retention.nameOf(id);
        }

        public String day(java.time.LocalDate day) {
            return Days.said(day);
        }

        public String moment(java.time.Instant moment) {
            return Days.said(moment);
        }

    }

    @PostMapping
    String decide(@RequestParam(defaultValue = "") String child, @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String years, Model model,
            HttpServletResponse response) {
        var by = this.officers.deciding();
        try {
            this.retention.decide(CaseReference.of(child), decision(decision), reason, years(years), by);
            return "redirect:" + PATH + "?decided";
        }
        catch (Refused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("wrong", refused.getMessage());
            model.addAttribute("answered",
                    Map.of("child", child, "decision", decision, "reason", reason, "years", years));
            return show(1, false, model);
        }
    }

    private static Decision decision(String asked) {
        for (var decision : Decision.values()) {
            if (decision.name().equals(asked)) {
                return decision;
            }
        }
        throw new Refused("decision", "Choose whether the record is erased or kept on.");
    }

    private static Integer years(String asked) {
        return asked.strip().matches("[0-9]{1,2}") ? Integer.valueOf(asked.strip()) : null;
    }

    @ExceptionHandler
    String decidedByAnother(ObjectOptimisticLockingFailureException other, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("wrong", "Somebody else has just decided about this record. Look at what they decided.");
        return show(1, false, model);
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
            return "Keeping and erasing records";
        }

        @Override
        public String about() {
            return "Records whose time is over, and for how long others are kept";
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public boolean isOpenTo(Collection<String> groups) {
            return this.officers.look(groups);
        }

    }

}
