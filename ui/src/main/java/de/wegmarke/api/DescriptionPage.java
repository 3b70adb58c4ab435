package de.wegmarke.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that shows the description of the interface to people. */
@Controller
@Hidden
class DescriptionPage {

    @GetMapping("/api/docs")
    String page() {
        return "redirect:/wegmarke/api/index.html";
    }
}
