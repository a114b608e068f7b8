package org.childjourney.access;

import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One sign-in for everything: people sign in once, and the web applications and our API
 * share their session; other systems bring what they have with every request. Nothing is
 * open but the health check and the page to sign in.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Cookie and header that guard what scripts of our pages send to our API. */
    static final String TOKEN_COOKIE = "CHILD-JOURNEY-TOKEN";

    static final String TOKEN_HEADER = "X-CHILD-JOURNEY-TOKEN";

    static final String SIGN_IN = "/sign-in";

    private static final RequestMatcher ENGINE_REST = RequestPath.under("/engine-rest");

    private static final RequestMatcher API = RequestPath.under("/api");

    static final RequestMatcher WEB_APPLICATIONS = RequestPath.under("/camunda");

    private static final RequestMatcher AUDIT = new OrRequestMatcher(RequestPath.under("/audit"),
            RequestPath.under("/api/audit"));

    private static final RequestMatcher FOR_ADMINISTRATORS = new OrRequestMatcher(
            RequestPath.under("/camunda/app/admin"), RequestPath.under("/camunda/app/welcome"),
            RequestPath.under("/camunda/api/welcome"), RequestPath.under("/camunda/api/admin/setup"),
            RequestPath.under("/camunda/api/admin/plugin"), RequestPath.under("/actuator"), AUDIT);

    /**
     * A browser says where a request comes from, and brings passwords and cookies by
     * itself; other systems do neither.
     */
    private static final RequestMatcher BY_A_BROWSER = request -> request.getHeader("Sec-Fetch-Site") != null;

    private static final Set<String> ONLY_READ = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final Pattern SIGN_OUT_OF_WEB_APPLICATION = Pattern
        .compile("/camunda/api/admin/auth/user/[^/]+/logout");

    private static final String OWN_PAGES = "default-src 'self'; img-src 'self' data:; "
            + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; "
            + "form-action 'self'";

    @Bean
    Guards guardsOfTheWays(AccessTable table, SignInMethod signIn, IdentityService identity, WorkByGroup work,
            ObjectMapper json, ApplicationEventPublisher events) {
        return new Guards(new IdleSession(events), new ActingPerson(signIn, identity),
                new DoorKeeper(new Doors(table), work, json, events), table,
                OWN_PAGES + signIn.provider().map(address -> " " + address).orElse(""));
    }

    @Bean
    @Order(1)
    SecurityFilterChain waysOfOtherSystems(HttpSecurity http, SignInMethod signIn, Guards guards) throws Exception {
        guards.on(http)
            .securityMatcher(ENGINE_REST)
            .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
            .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(SecurityConfiguration::ofABrowserAlone);
        signIn.systems(http);
        return http.build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain waysOfWhoeverMeasures(HttpSecurity http, SignInMethod signIn, Guards guards) throws Exception {
        guards.on(http)
            .securityMatcher(RequestPath.exactly("/actuator/prometheus"))
            .authorizeHttpRequests(requests -> requests.anyRequest().access(guards.administrators()))
            .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(SecurityConfiguration::ofABrowserAlone);
        signIn.systems(http);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain waysOfTheApi(HttpSecurity http, SignInMethod signIn, Guards guards, ProblemAnswers problems)
            throws Exception {
        var everyAnswerBringsTheToken = new CsrfTokenRequestAttributeHandler();
        everyAnswerBringsTheToken.setCsrfRequestAttributeName(null);
        guards.on(http)
            .securityMatcher(API)
            .authorizeHttpRequests(requests -> requests.requestMatchers(AUDIT)
                .access(guards.administrators())
                .anyRequest()
                .authenticated())
            .exceptionHandling(refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
            .requestCache(cache -> cache.disable())
            .csrf(token -> token.csrfTokenRepository(token())
                .csrfTokenRequestHandler(everyAnswerBringsTheToken)
                .ignoringRequestMatchers(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        && !BY_A_BROWSER.matches(request)));
        signIn.systems(http);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain waysOfPeople(HttpSecurity http, SignInMethod signIn, Guards guards) throws Exception {
        guards.on(http)
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
            .logout(out -> out
                .logoutRequestMatcher(
                        request -> request.getMethod().equals("POST") && (RequestPath.of(request).equals("/sign-out")
                                || SIGN_OUT_OF_WEB_APPLICATION.matcher(RequestPath.of(request)).matches()))
                .logoutSuccessHandler(signIn.signedOut()))
            .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                    new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), RequestPath.under("/camunda/api")))
            .requestCache(cache -> cache.requestCache(pagesOnly()))
            // The web applications bring a token of their own.
            .csrf(token -> token.csrfTokenRepository(token()).ignoringRequestMatchers(WEB_APPLICATIONS));
        signIn.people(http);
        return http.build();
    }

    /** A password that a browser has once asked for, it sends by itself for ever. */
    private static void ofABrowserAlone(CsrfConfigurer<HttpSecurity> token) {
        token.csrfTokenRepository(token())
            .requireCsrfProtectionMatcher(
                    request -> BY_A_BROWSER.matches(request) && !ONLY_READ.contains(request.getMethod()));
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
    record Guards(IdleSession idleSession, ActingPerson actingPerson, DoorKeeper doorKeeper, AccessTable table,
            String ownPages) {

        HttpSecurity on(HttpSecurity http) throws Exception {
            return http.addFilterAfter(this.idleSession, SecurityContextHolderFilter.class)
                .addFilterBefore(this.actingPerson, AuthorizationFilter.class)
                .addFilterAfter(this.doorKeeper, AuthorizationFilter.class)
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                    .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                    .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                    .addHeaderWriter(
                            new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(WEB_APPLICATIONS),
                                    new ContentSecurityPolicyHeaderWriter(this.ownPages))));
        }

        AuthorizationManager<RequestAuthorizationContext> administrators() {
            return (signedIn,
                    context) -> new AuthorizationDecision(ActingPerson.of(context.getRequest())
                        .filter(person -> this.table.isAdministrator(person.groups()))
                        .isPresent());
        }

    }

}
