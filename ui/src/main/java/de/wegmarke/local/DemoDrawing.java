package de.wegmarke.local;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Simple drawings for sample stories, drawn when they are needed. */
enum DemoDrawing {
    FESTIVAL(DemoDrawing::festival),
    TABLE(DemoDrawing::table),
    POT(DemoDrawing::pot),
    WALK(DemoDrawing::walk);

    /** In pixels, like the height. */
    private static final int WIDTH = 1_600;

    private static final int HEIGHT = 1_000;

    private static final Color SKY = new Color(0xDCEBF0);
    private static final Color PALE = new Color(0xF6EEDD);
    private static final Color SUN = new Color(0xF0C25A);
    private static final Color FAR = new Color(0xB4CFC0);
    private static final Color MIDDLE = new Color(0x86B39C);
    private static final Color NEAR = new Color(0x4F8F7B);
    private static final Color DARK = new Color(0x14503F);
    private static final Color WOOD = new Color(0xB9854F);
    private static final Color PLANK = new Color(0x9F6F3F);
    private static final Color RED = new Color(0xC4573F);
    private static final Color WHITE = new Color(0xFFFDF8);
    private static final Color GREY = new Color(0x7C8A8C);

    private final Consumer<Graphics2D> painter;

    DemoDrawing(Consumer<Graphics2D> painter) {
        this.painter = painter;
    }

    /** The drawing as a file. */
    byte[] png() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        painter.accept(pen);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }

    private static void landscape(Graphics2D pen) {
        pen.setPaint(new GradientPaint(0, 0, SKY, 0, 600, PALE));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        dot(pen, SUN, 1_240, 230, 110);
        hill(pen, FAR, 520, 120);
        hill(pen, MIDDLE, 620, -90);
        hill(pen, NEAR, 760, 70);
    }

    private static void hill(Graphics2D pen, Color colour, int height, int swing) {
        var hill = new Path2D.Double();
        hill.moveTo(0, height);
        hill.curveTo(400, height - swing, 700, height + swing, 1_000, height);
        hill.curveTo(1_250, height - swing / 2.0, 1_450, height - swing, WIDTH, height);
        hill.lineTo(WIDTH, HEIGHT);
        hill.lineTo(0, HEIGHT);
        hill.closePath();
        pen.setPaint(colour);
        pen.fill(hill);
    }

    private static void dot(Graphics2D pen, Color colour, double x, double y, double radius) {
        pen.setPaint(colour);
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private static void tree(Graphics2D pen, int x, int foot, int size) {
        pen.setPaint(PLANK);
        pen.fillRect(x - size / 12, foot - size / 2, size / 6, size / 2);
        dot(pen, DARK, x, foot - size * 0.75, size * 0.38);
    }

    private static void festival(Graphics2D pen) {
        landscape(pen);
        tree(pen, 120, 720, 260);
        tree(pen, 1_500, 760, 220);
        tent(pen);
        goal(pen);
        pennants(pen);
        dot(pen, WHITE, 820, 905, 46);
        for (var angle = 0; angle < 5; angle++) {
            var turned = Math.toRadians(72.0 * angle - 90);
            dot(pen, DARK, 820 + 30 * Math.cos(turned), 905 + 30 * Math.sin(turned), 9);
        }
        dot(pen, DARK, 820, 905, 11);
    }

    private static void tent(Graphics2D pen) {
        pen.setPaint(WHITE);
        pen.fillRect(270, 640, 320, 190);
        pen.setPaint(PALE);
        pen.fillRect(380, 690, 100, 140);
        for (var stripe = 0; stripe < 4; stripe++) {
            pen.setPaint(stripe % 2 == 0 ? RED : WHITE);
            pen.fill(
                    new Polygon(
                            new int[] {430, 250 + 90 * stripe, 340 + 90 * stripe},
                            new int[] {500, 650, 650},
                            3));
        }
    }

    private static void goal(Graphics2D pen) {
        pen.setPaint(WHITE);
        pen.setStroke(new BasicStroke(2));
        for (var line = 0; line <= 10; line++) {
            pen.drawLine(1_020 + 34 * line, 660, 1_020 + 34 * line, 860);
            pen.drawLine(1_020, 660 + 20 * line, 1_360, 660 + 20 * line);
        }
        pen.setStroke(new BasicStroke(12, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawPolyline(new int[] {1_020, 1_020, 1_360, 1_360}, new int[] {864, 656, 656, 864}, 4);
    }

    private static void pennants(Graphics2D pen) {
        var colours = new Color[] {RED, SUN, DARK, WHITE};
        for (var flag = 0; flag < 24; flag++) {
            var x = 40 + 65 * flag;
            var y = (int) (170 + 120 * Math.sin(Math.PI * flag / 23));
            pen.setPaint(colours[flag % colours.length]);
            pen.fill(new Polygon(new int[] {x, x + 52, x + 26}, new int[] {y, y, y + 72}, 3));
        }
    }

    private static void table(Graphics2D pen) {
        pen.setPaint(NEAR);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setPaint(WOOD);
        pen.fill(new RoundRectangle2D.Double(110, 130, 1_380, 740, 60, 60));
        pen.setPaint(PLANK);
        pen.setStroke(new BasicStroke(4));
        for (var plank = 1; plank < 5; plank++) {
            pen.drawLine(130, 130 + 148 * plank, 1_470, 130 + 148 * plank);
        }
        for (var place = 0; place < 3; place++) {
            plate(pen, 350 + 450 * place, 265);
            plate(pen, 350 + 450 * place, 735);
        }
        bowl(pen, 350, RED, new Color(0xE08A4F));
        bowl(pen, 800, MIDDLE, DARK);
        bowl(pen, 1_250, SUN, WHITE);
        bread(pen);
    }

    private static void plate(Graphics2D pen, int x, int y) {
        dot(pen, WHITE, x, y, 100);
        dot(pen, PALE, x, y, 68);
        pen.setPaint(GREY);
        pen.setStroke(new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawLine(x - 135, y - 60, x - 135, y + 60);
        pen.drawLine(x + 135, y - 60, x + 135, y + 60);
    }

    private static void bowl(Graphics2D pen, int x, Color food, Color crumbs) {
        dot(pen, DARK, x, 500, 92);
        dot(pen, food, x, 500, 76);
        for (var crumb = 0; crumb < 9; crumb++) {
            var turned = crumb * 2.4;
            var far = 18.0 + 5 * crumb;
            dot(pen, crumbs, x + far * Math.cos(turned), 500 + far * Math.sin(turned), 12);
        }
    }

    private static void bread(Graphics2D pen) {
        pen.setPaint(new Color(0x8A5A2B));
        pen.fill(new RoundRectangle2D.Double(505, 448, 160, 104, 100, 100));
        pen.setPaint(PALE);
        pen.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var cut = 0; cut < 3; cut++) {
            pen.drawLine(550 + 35 * cut, 480, 535 + 35 * cut, 520);
        }
    }

    private static void pot(Graphics2D pen) {
        pen.setPaint(PALE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setPaint(SKY);
        for (var row = 0; row < 5; row++) {
            for (var tile = 0; tile < 9; tile++) {
                pen.fill(
                        new RoundRectangle2D.Double(
                                12 + 180 * tile, 12 + 136 * row, 164, 120, 8, 8));
            }
        }
        pen.setPaint(DARK);
        pen.fillRect(0, 700, WIDTH, 300);
        pen.setPaint(GREY);
        pen.fillRect(430, 680, 740, 28);
        steam(pen);
        pen.setPaint(RED);
        pen.fill(new RoundRectangle2D.Double(520, 380, 560, 300, 70, 70));
        pen.fill(new RoundRectangle2D.Double(440, 440, 120, 50, 40, 40));
        pen.fill(new RoundRectangle2D.Double(1_040, 440, 120, 50, 40, 40));
        pen.setPaint(new Color(0x9E4330));
        pen.fill(new RoundRectangle2D.Double(500, 350, 600, 60, 40, 40));
        dot(pen, DARK, 800, 340, 26);
        dot(pen, SUN, 260, 640, 74);
        dot(pen, NEAR, 236, 574, 18);
        dot(pen, WHITE, 1_340, 650, 60);
        pen.setPaint(MIDDLE);
        pen.fill(new Arc2D.Double(1_310, 530, 60, 90, 0, 360, Arc2D.CHORD));
    }

    private static void steam(Graphics2D pen) {
        pen.setPaint(WHITE);
        pen.setStroke(new BasicStroke(22, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var cloud = 0; cloud < 3; cloud++) {
            var x = 650 + 150 * cloud;
            var rising = new Path2D.Double();
            rising.moveTo(x, 290);
            rising.curveTo(x - 70, 230, x + 70, 170, x, 90);
            pen.draw(rising);
        }
    }

    private static void walk(Graphics2D pen) {
        landscape(pen);
        var way = new Path2D.Double();
        way.moveTo(520, HEIGHT);
        way.curveTo(620, 880, 1_050, 860, 960, 760);
        way.curveTo(900, 690, 1_080, 680, 1_120, 606);
        way.lineTo(1_150, 606);
        way.curveTo(1_140, 700, 1_010, 700, 1_060, 760);
        way.curveTo(1_240, 890, 900, 900, 840, HEIGHT);
        way.closePath();
        pen.setPaint(PALE);
        pen.fill(way);
        tree(pen, 190, 800, 300);
        tree(pen, 380, 730, 190);
        tree(pen, 1_330, 790, 260);
        tree(pen, 1_480, 830, 320);
        pen.setPaint(PLANK);
        pen.fillRect(640, 560, 26, 320);
        sign(pen, 600, 590, 1);
        sign(pen, 600, 680, -1);
    }

    /** An arm of the signpost, to the right or, with -1, to the left. */
    private static void sign(Graphics2D pen, int x, int y, int way) {
        var left = way > 0 ? x : x - 150;
        pen.setPaint(way > 0 ? SUN : WHITE);
        pen.fill(
                way > 0
                        ? new Polygon(
                                new int[] {left, left + 200, left + 250, left + 200, left},
                                new int[] {y, y, y + 34, y + 68, y + 68},
                                5)
                        : new Polygon(
                                new int[] {left, left + 50, left + 250, left + 250, left + 50},
                                new int[] {y + 34, y, y, y + 68, y + 68},
                                5));
    }
}
