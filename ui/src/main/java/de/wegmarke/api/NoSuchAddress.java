package de.wegmarke.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers addresses of the interface that nothing else answers to, in the interface's own words.
 */
@RestController
@Hidden
class NoSuchAddress {

    @GetMapping(path = "/api/**", produces = MediaType.APPLICATION_JSON_VALUE)
    void nothing() {
        throw new NotFound("address");
    }
}
