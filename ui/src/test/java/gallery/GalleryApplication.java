package gallery;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import de.wegmarke.access.CurrentActor;
import de.wegmarke.access.GuestDirectory;
import de.wegmarke.access.PersonDirectory;
import de.wegmarke.tenancy.TenantDirectory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Starts the shell around the sample views; the cookie {@code person} says who is signed in. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    com.vaadin.flow.spring.SpringBootAutoConfiguration.class
})
@ComponentScan("de.wegmarke.ui.layout")
@EnableVaadin({"de.wegmarke.ui.layout", "gallery"})
@Import({CurrentActor.class, SamplePersonFilter.class})
public class GalleryApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(GalleryApplication.class, arguments);
    }

    @Bean
    TenantDirectory tenants() {
        return new SampleTenants();
    }

    @Bean
    GuestDirectory guests() {
        return new NoGuests();
    }

    @Bean
    PersonDirectory persons() {
        return new NoPersons();
    }
}
