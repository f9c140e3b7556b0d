// The block in the editor: what can be chosen stands beside it, what it comes
// to is drawn by the server. There is no build step, so no JSX.
(({ blocks, element, components, blockEditor, serverSideRender: Drawn }, choices) => {
  const el = element.createElement;
  const LABELS = { area: "Area", view: "What it shows", heading: "Its first heading is", scheme: "Light or dark", theme: "Colour" };

  const select = ({ attributes, setAttributes }, name) =>
    el(components.SelectControl, {
      key: name,
      label: LABELS[name],
      value: attributes[name],
      options: Object.entries(choices[name]).map(([value, label]) => ({ value, label })),
      onChange: (value) => setAttributes({ [name]: value }),
    });

  const height = ({ attributes, setAttributes }) =>
    el(components.TextControl, {
      key: "height",
      label: "Height in pixels",
      type: "number",
      min: 160,
      max: 4000,
      value: attributes.height,
      onChange: (value) => setAttributes({ height: value }),
    });

  blocks.registerBlockType("second-question/frame", {
    edit: (props) =>
      el(
        "div",
        blockEditor.useBlockProps(),
        el(
          blockEditor.InspectorControls,
          null,
          el(components.PanelBody, { title: "Second Question" }, ...Object.keys(LABELS).map((name) => select(props, name)), height(props)),
        ),
        el(components.Disabled, null, el(Drawn, { block: "second-question/frame", attributes: props.attributes })),
      ),
    save: () => null,
  });
})(window.wp, window.secondQuestionChoices);
