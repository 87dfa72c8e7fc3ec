ALTER TABLE `workshop` ADD `people_expected` integer;--> statement-breakpoint
ALTER TABLE `workshop` ADD `front_line_expected` integer;--> statement-breakpoint
ALTER TABLE `workshop` ADD `approvers` text DEFAULT '' NOT NULL;