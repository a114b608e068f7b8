package org.childjourney.notifications;

import java.util.Collection;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.childjourney.access.Managers;
import org.childjourney.access.Way;
import org.childjourney.engine.SignedIn;

/** Where a person chooses which e-mail they get. */
@Controller
class MailChoicePage {

    private static final String PATH = "/e-mail";

    private final Outbox outbox;

    private final SignedIn signedIn;

    MailChoicePage(Outbox outbox, SignedIn signedIn) {
        this.outbox = outbox;
        this.signedIn = signedIn;
    }

    @GetMapping(PATH)
    String look(@RequestParam(required = false) String saved, Model model) {
        model.addAttribute("digestOnly", this.outbox.wantsDigestOnly(this.signedIn.userId()));
        model.addAttribute("saved", saved != null);
        model.addAttribute("mailed", this.outbox.isOpen());
        return "notifications/choice";
    }

    @PostMapping(PATH)
    String choose(@RequestParam(defaultValue = "false") boolean digestOnly) {
        this.outbox.choose(this.signedIn.userId(), digestOnly);
        return "redirect:" + PATH + "?saved";
    }

    /**
     * The way to it for managers, who alone get a summary, where e-mail is sent at all.
     */
    @Component
    static class WayThere implements Way {

        private final Outbox outbox;

        private final Managers managers;

        WayThere(Outbox outbox, Managers managers) {
            this.outbox = outbox;
            this.managers = managers;
        }

        @Override
        public String name() {
            return "E-mail";
        }

        @Override
        public String about() {
            return "Which e-mail you get: each as it comes, or one in the morning";
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public boolean isOpenTo(Collection<String> groups) {
            return this.outbox.isOpen() && this.managers.includes(groups);
        }

    }

}
