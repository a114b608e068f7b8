package org.childjourney.access;

import java.util.Optional;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** People sign in on our own page, and other systems with HTTP Basic. */
class PasswordSignIn implements SignInMethod {

    private final People people;

    private final AuthenticationProvider passwords;

    private final ProblemAnswers problems;

    PasswordSignIn(People people, SignInLimits limits, ProblemAnswers problems) {
        this.people = people;
        this.passwords = new EngineSignIn(people, limits);
        this.problems = problems;
    }

    @Override
    public void people(HttpSecurity http) throws Exception {
        http.authenticationProvider(this.passwords)
            .formLogin(form -> form.loginPage(SecurityConfiguration.SIGN_IN)
                .defaultSuccessUrl("/")
                .failureHandler((request, response, why) -> response
                    .sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + told(why))));
    }

    private static String told(Exception why) {
        if (why instanceof TooManyAttempts) {
            return "?wait";
        }
        return (why instanceof LockedException) ? "?locked" : "?wrong";
    }

    @Override
    public void systems(HttpSecurity http) throws Exception {
        http.authenticationProvider(this.passwords).httpBasic(basic -> basic.authenticationEntryPoint(this.problems));
    }

    @Override
    public Optional<Person> person(Authentication signedIn) {
        return this.people.find(signedIn.getName());
    }

    @Override
    public LogoutSuccessHandler signedOut() {
        return new SignedOut();
    }

    @Override
    public Optional<String> address() {
        return Optional.empty();
    }

    @Override
    public Optional<String> provider() {
        return Optional.empty();
    }

}
