CREATE TABLE `agency` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`aliases` text DEFAULT '[]' NOT NULL,
	`pinyin` text NOT NULL,
	`initials` text NOT NULL,
	`region_code` text NOT NULL,
	`kind` text NOT NULL,
	`level` text NOT NULL,
	`predecessor_id` integer,
	`succeeded_on` text,
	FOREIGN KEY (`region_code`) REFERENCES `region`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`predecessor_id`) REFERENCES `agency`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agency_level" CHECK("agency"."level" in ('nation','province','city','district','town'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agency_slug_unique` ON `agency` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `agency_name_unique` ON `agency` (`name`);--> statement-breakpoint
CREATE INDEX `agency_region` ON `agency` (`region_code`);--> statement-breakpoint
CREATE INDEX `agency_kind_level` ON `agency` (`kind`,`level`);--> statement-breakpoint
CREATE TABLE `agency_name` (
	`name` text NOT NULL,
	`agency_id` integer NOT NULL,
	PRIMARY KEY(`name`, `agency_id`),
	FOREIGN KEY (`agency_id`) REFERENCES `agency`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `agency_name_agency` ON `agency_name` (`agency_id`);--> statement-breakpoint
CREATE TABLE `batch` (
	`id` integer PRIMARY KEY NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`started_by` text NOT NULL,
	`review` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `batch_item` (
	`id` integer PRIMARY KEY NOT NULL,
	`batch_id` integer NOT NULL,
	`position` integer NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text,
	`state` text NOT NULL,
	`report_id` integer,
	`byte_length` integer DEFAULT 0 NOT NULL,
	`detected` text,
	`error_code` text,
	`error_text` text,
	FOREIGN KEY (`batch_id`) REFERENCES `batch`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "batch_item_state_known" CHECK("batch_item"."state" in ('queued','reading','extracted','stored','duplicate','failed'))
);
--> statement-breakpoint
CREATE INDEX `batch_item_state` ON `batch_item` (`batch_id`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `batch_item_position` ON `batch_item` (`batch_id`,`position`);--> statement-breakpoint
CREATE TABLE `batch_item_input` (
	`item_id` integer PRIMARY KEY NOT NULL,
	`path` text,
	`bytes` blob,
	`source_url` text,
	`restated` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `batch_item`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "batch_item_input_one" CHECK(("batch_item_input"."path" is null) <> ("batch_item_input"."bytes" is null))
);
--> statement-breakpoint
CREATE TABLE `stale_tag` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`tag` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `document` (
	`id` integer PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`file_name` text NOT NULL,
	`media_type` text NOT NULL,
	`byte_length` integer NOT NULL,
	`source_url` text,
	`restated` integer DEFAULT false NOT NULL,
	`added_at` text NOT NULL,
	`added_by` text NOT NULL,
	CONSTRAINT "document_sha256" CHECK(length("document"."sha256") = 64),
	CONSTRAINT "document_bytes" CHECK("document"."byte_length" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_sha256_unique` ON `document` (`sha256`);--> statement-breakpoint
CREATE TABLE `document_bytes` (
	`document_id` integer PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `correction` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`metric` text NOT NULL,
	`applicant` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`source_kind` text NOT NULL,
	`old_value` real,
	`new_value` real,
	`reason` text NOT NULL,
	`who` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `correction_report` ON `correction` (`report_id`);--> statement-breakpoint
CREATE TABLE `fact` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`metric` text NOT NULL,
	`applicant` text NOT NULL,
	`value` real,
	`blank_state` text,
	`unit` text NOT NULL,
	`qualifier` text NOT NULL,
	`source_kind` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`rule` text NOT NULL,
	`extractor_version` text NOT NULL,
	`state` text DEFAULT 'extracted' NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "fact_value_or_blank" CHECK(("fact"."value" is null) = ("fact"."blank_state" is not null)),
	CONSTRAINT "fact_span" CHECK("fact"."start" >= 0 and "fact"."end" >= "fact"."start"),
	CONSTRAINT "fact_state" CHECK("fact"."state" in ('extracted','confirmed','corrected','rejected'))
);
--> statement-breakpoint
CREATE INDEX `fact_report` ON `fact` (`report_id`,`start`);--> statement-breakpoint
CREATE INDEX `fact_metric` ON `fact` (`metric`,`applicant`);--> statement-breakpoint
CREATE TABLE `finding` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`report_id` integer NOT NULL,
	`origin` text DEFAULT 'report' NOT NULL,
	`rule` text NOT NULL,
	`severity` text NOT NULL,
	`metrics` text NOT NULL,
	`applicant` text NOT NULL,
	`left` real,
	`right` real,
	`message_zh` text NOT NULL,
	`message_en` text NOT NULL,
	`spans` text NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`settled_by` text,
	`settled_at` text,
	`settled_note` text,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "finding_origin" CHECK("finding"."origin" in ('report','years')),
	CONSTRAINT "finding_severity" CHECK("finding"."severity" in ('error','warning','note')),
	CONSTRAINT "finding_state" CHECK("finding"."state" in ('open','report-error','extraction-error','dismissed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `finding_key_unique` ON `finding` (`key`);--> statement-breakpoint
CREATE INDEX `finding_report` ON `finding` (`report_id`);--> statement-breakpoint
CREATE INDEX `finding_rule` ON `finding` (`rule`,`severity`);--> statement-breakpoint
CREATE TABLE `region` (
	`code` text PRIMARY KEY NOT NULL,
	`parent_code` text,
	`level` text NOT NULL,
	`name` text NOT NULL,
	`full_name` text NOT NULL,
	`pinyin` text NOT NULL,
	`initials` text NOT NULL,
	FOREIGN KEY (`parent_code`) REFERENCES `region`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "region_level" CHECK("region"."level" in ('nation','province','city','district','town'))
);
--> statement-breakpoint
CREATE INDEX `region_parent` ON `region` (`parent_code`);--> statement-breakpoint
CREATE TABLE `report` (
	`id` integer PRIMARY KEY NOT NULL,
	`agency_id` integer NOT NULL,
	`year` integer NOT NULL,
	`revision` integer NOT NULL,
	`is_current` integer NOT NULL,
	`document_id` integer NOT NULL,
	`form` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`published_on` text,
	`signed_on` text,
	`repairs` text NOT NULL,
	`extractor_version` text NOT NULL,
	`detected_agency` text NOT NULL,
	`detected_year` integer NOT NULL,
	`fact_count` integer NOT NULL,
	`error_count` integer NOT NULL,
	`warning_count` integer NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `agency`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "report_form" CHECK("report"."form" in ('prose','2014','2019','2021')),
	CONSTRAINT "report_kind" CHECK("report"."kind" in ('annual-report','work-summary','statistics')),
	CONSTRAINT "report_year_range" CHECK("report"."year" between 2000 and 2100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_document_id_unique` ON `report` (`document_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `report_current` ON `report` (`agency_id`,`year`) WHERE "report"."is_current" = 1;--> statement-breakpoint
CREATE INDEX `report_year` ON `report` (`year`);--> statement-breakpoint
CREATE UNIQUE INDEX `report_revision` ON `report` (`agency_id`,`year`,`revision`);--> statement-breakpoint
CREATE TABLE `report_correction` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`field` text NOT NULL,
	`old_value` text NOT NULL,
	`new_value` text NOT NULL,
	`reason` text NOT NULL,
	`who` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "report_correction_field" CHECK("report_correction"."field" in ('agency','year'))
);
--> statement-breakpoint
CREATE INDEX `report_correction_report` ON `report_correction` (`report_id`);--> statement-breakpoint
CREATE TABLE `report_text` (
	`report_id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`layout` blob NOT NULL,
	`figures` blob NOT NULL,
	`claims` blob NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `series_value` (
	`agency_id` integer NOT NULL,
	`year` integer NOT NULL,
	`series` text NOT NULL,
	`value` real,
	`status` text NOT NULL,
	`qualifier` text NOT NULL,
	`form` text,
	`report_id` integer,
	`flags` text NOT NULL,
	`sources` text NOT NULL,
	PRIMARY KEY(`agency_id`, `series`, `year`),
	FOREIGN KEY (`agency_id`) REFERENCES `agency`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "series_value_number" CHECK(("series_value"."value" is not null) = ("series_value"."status" in ('stated','implied')))
);
--> statement-breakpoint
CREATE INDEX `series_value_series_year` ON `series_value` (`series`,`year`,`value`,`agency_id`);