package org.childjourney.access;

import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One sign-in for everything: our own page for people, whose session the web applications
 * and our API share, and HTTP Basic for other systems. Nothing is open but the health
 * check and the page to sign in.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Cookie and header that guard what scripts of our pages send to our API. */
    static final String TOKEN_COOKIE = "CHILD-JOURNEY-TOKEN";

    static final String TOKEN_HEADER = "X-CHILD-JOURNEY-TOKEN";

    static final String SIGN_IN = "/sign-in";

    private static final RequestMatcher ENGINE_REST = RequestPath.under("/engine-rest");

    private static final RequestMatcher API = RequestPath.under("/api");

    private static final RequestMatcher WEB_APPLICATIONS = RequestPath.under("/camunda");

    private static final RequestMatcher FOR_ADMINISTRATORS = new OrRequestMatcher(
            RequestPath.under("/camunda/app/admin"), RequestPath.under("/camunda/app/welcome"),
            RequestPath.under("/camunda/api/welcome"), RequestPath.under("/camunda/api/admin/setup"),
            RequestPath.under("/camunda/api/admin/plugin"), RequestPath.under("/actuator"));

    private static final Pattern SIGN_OUT_OF_WEB_APPLICATION = Pattern
        .compile("/camunda/api/admin/auth/user/[^/]+/logout");

    private static final String OWN_PAGES = "default-src 'self'; img-src 'self' data:; "
            + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'";

    @Bean
    Guards guardsOfTheWays(AccessTable table, People people, IdentityService identity, WorkByGroup work,
            ObjectMapper json) {
        return new Guards(new ActingPerson(people, identity), new DoorKeeper(new Doors(table), work, json), table);
    }

    @Bean
    @Order(1)
    SecurityFilterChain waysOfOtherSystems(HttpSecurity http, EngineSignIn signIn, Guards guards) throws Exception {
        guards.on(http)
            .securityMatcher(ENGINE_REST)
            .authenticationProvider(signIn)
            .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
            .httpBasic(basic -> basic.realmName("Child Journey"))
            .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(AbstractHttpConfigurer::disable);
        return http.build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain waysOfWhoeverMeasures(HttpSecurity http, EngineSignIn signIn, Guards guards) throws Exception {
        guards.on(http)
            .securityMatcher(RequestPath.exactly("/actuator/prometheus"))
            .authenticationProvider(signIn)
            .authorizeHttpRequests(requests -> requests.anyRequest().access(guards.administrators()))
            .httpBasic(basic -> basic.realmName("Child Journey"))
            .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(AbstractHttpConfigurer::disable);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain waysOfTheApi(HttpSecurity http, EngineSignIn signIn, Guards guards, ProblemAnswers problems)
            throws Exception {
        var everyAnswerBringsTheToken = new CsrfTokenRequestAttributeHandler();
        everyAnswerBringsTheToken.setCsrfRequestAttributeName(null);
        guards.on(http)
            .securityMatcher(API)
            .authenticationProvider(signIn)
            .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
            .httpBasic(basic -> basic.authenticationEntryPoint(problems))
            .exceptionHandling(refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
            .requestCache(cache -> cache.disable())
            .csrf(token -> token.csrfTokenRepository(token())
                .csrfTokenRequestHandler(everyAnswerBringsTheToken)
                .ignoringRequestMatchers(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null));
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain waysOfPeople(HttpSecurity http, EngineSignIn signIn, Guards guards) throws Exception {
        guards.on(http)
            .authenticationProvider(signIn)
            .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(RequestPath.exactly(SIGN_IN), RequestPath.under("/pages"),
                        RequestPath.exactly("/error"), RequestPath.exactly("/favicon.ico"),
                        RequestPath.under("/actuator/health"))
                .permitAll()
                .requestMatchers(FOR_ADMINISTRATORS)
                .access(guards.administrators())
                .anyRequest()
                .authenticated())
            .formLogin(form -> form.loginPage(SIGN_IN).failureUrl(SIGN_IN + "?wrong").defaultSuccessUrl("/"))
            .logout(out -> out
                .logoutRequestMatcher(
                        request -> request.getMethod().equals("POST") && (RequestPath.of(request).equals("/sign-out")
                                || SIGN_OUT_OF_WEB_APPLICATION.matcher(RequestPath.of(request)).matches()))
                .logoutSuccessHandler((request, response, who) -> {
                    if (WEB_APPLICATIONS.matches(request)) {
                        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                    }
                    else {
                        response.sendRedirect(request.getContextPath() + SIGN_IN + "?signed-out");
                    }
                }))
            .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                    new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), RequestPath.under("/camunda/api")))
            .requestCache(cache -> cache.requestCache(pagesOnly()))
            // The web applications bring a token of their own.
            .csrf(token -> token.csrfTokenRepository(token()).ignoringRequestMatchers(WEB_APPLICATIONS));
        return http.build();
    }

    private static CookieCsrfTokenRepository token() {
        var token = CookieCsrfTokenRepository.withHttpOnlyFalse();
        token.setCookieName(TOKEN_COOKIE);
        token.setHeaderName(TOKEN_HEADER);
        token.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return token;
    }

    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && RequestPath.under("/camunda/app").matches(request) && RequestPath.of(request).endsWith("/"));
        return cache;
    }

    /** Takes the sign-in over to the web applications, before they look for their own. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webApplicationSignIn() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.addInitParameter("authentication-provider", WebApplicationSignIn.class.getName());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<PageNonce> pageNonce() {
        var registration = new FilterRegistrationBean<>(new PageNonce());
        registration.addUrlPatterns("/camunda/app/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 2);
        return registration;
    }

    /** What all ways in have in common. */
    record Guards(ActingPerson actingPerson, DoorKeeper doorKeeper, AccessTable table) {

        HttpSecurity on(HttpSecurity http) throws Exception {
            return http.addFilterBefore(this.actingPerson, AuthorizationFilter.class)
                .addFilterAfter(this.doorKeeper, AuthorizationFilter.class)
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                    .addHeaderWriter(
                            new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(WEB_APPLICATIONS),
                                    new ContentSecurityPolicyHeaderWriter(OWN_PAGES))));
        }

        AuthorizationManager<RequestAuthorizationContext> administrators() {
            return (signedIn,
                    context) -> new AuthorizationDecision(ActingPerson.of(context.getRequest())
                        .filter(person -> this.table.isAdministrator(person.groups()))
                        .isPresent());
        }

    }

}
